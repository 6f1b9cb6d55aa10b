package com.litmashup.mashup.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.mashup.keeping.ScoreModule;
import com.litmashup.pedagogy.SkillLevel;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Each criterion and each gate, both ways: a sound lesson passes, and one that is spoilt in one thing does not. */
@Processing
class QualityReportTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new ScoreModule()).build();
    private static final LessonBrief BRIEF = BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk");

    private static final Rules RULES = Rules.load();
    private static final Inspector INSPECTOR = new Inspector(RULES);
    private static final Lesson SOUND = BriefMother.lesson(BRIEF);
    private static final QualityReport REPORT = report(SOUND);

    @Test
    void aSoundLessonReachesEveryPointAndEveryGateIsOpen() {
        QualityReport report = REPORT;

        assertThat(report.criteria())
                .hasSize(28)
                .allSatisfy(one -> assertThat(one.points()).as(one.id()).isEqualTo(one.max()));
        assertThat(report.closedGates()).isEmpty();
        assertThat(report.ready()).isTrue();
        assertThat(report.level()).isEqualTo("excellent");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '§', textBlock = """
            EV1 § "theoryConcepts":\\[.*?\\],"teachingNotes" § "theoryConcepts":[],"teachingNotes"
            EV2 § "skillLevel":"INTERMEDIATE" § "skillLevel":"BEGINNER"
            EV3 § Pupils will \\w+ § Pupils will appreciate
            EV4 § Pupils will \\w+ § Pupils will name
            EV5 § "objective":"O\\d" § "objective":"O9"
            EV6 § MU: § XX:
            EV7 § "minutes":\\d+ § "minutes":1
            EV8 § "formative":"[^"]*" § "formative":""
            EV9 § "stretch":"[^"]*" § "stretch":""
            EV10 § "misconceptions":\\[.*?\\] § "misconceptions":[]
            CA1 § "era":"[^"]*" § "era":""
            CA2 § (?<=[ \\]])\\[\\d+\\] §
            CA3 § "text":"[^"\\[]*\\[ § "text":"Nobody can tell a single thing about it [
            CA4 § (?i)today § once
            CA5 § "text":"[^"\\[]*\\[[^"]*" § "text":"Everybody sings and plays today [1]."
            CA6 § Pupils § Exotic pupils
            CA7 § Pupils § World music pupils
            CA8 § "lyrics":\\["[^"]*" § "lyrics":["Ka Mate, Ka Mate"
            CA9 § "mode":"listen" § "mode":"discuss"
            EN1 § "mode":"(play|sing|create|move)" § "mode":"discuss"
            EN2 § "mode":"(play|sing|create|move)" § "mode":"play"
            EN3 § \\? § .
            EN4 § (?i)choose|decide|vote|pick § take
            EN5 § (?i)home note|drone|beats a minute|\\bform\\b|the order § thing
            EN6 § "minutes":\\d+ § "minutes":60
            EN7 § (?i)leader|counter|timekeeper|listener|caller|conductor § player
            EN8 § (?i)home|street|playground|your own|their own|family|playlist|school § place
            EN9 § "name":"[^"]*","use":"[^"]*","substitute":"[^"]*" § "name":"harp","use":"x","substitute":""
            """)
    void aLessonSpoiltInOneThingLosesThePointsOfThatCriterion(String id, String pattern, String replacement) {
        Lesson spoilt = spoilt(pattern, replacement == null ? "" : replacement);

        assertThat(points(report(spoilt), id)).isLessThan(points(REPORT, id));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', textBlock = """
            blocked_words § "title":"[^"]*" § "title":"Savages on one beat"
            unfit_material § "lyrics":\\["[^"]*" § "lyrics":["We loop the call to prayer"
            too_little § "genres":\\[.*?\\] § "genres":["samba"]
            short_context § "text":"[^"]*\\[[^"]*" § "text":"Old [1]."
            no_citation § (?<=[ \\]])\\[\\d+\\] §
            personal_data § "title":"[^"]*" § "title":"Write to anna.miller@example.org"
            withdrawn_choice § "genres":\\[.*?\\] § "genres":["samba","tango"]
            invented_citation § \\[\\d+\\] § [99]
            """)
    void aLessonThatOffendsAGateIsNotCalledReady(String gate, String pattern, String replacement) {
        Lesson spoilt = spoilt(pattern, replacement == null ? "" : replacement);
        Case one = Case.of(spoilt, BRIEF, BriefMother.dossier(BRIEF.genres()).findings(), RULES);

        Set<String> closed = Gate.ALL.stream()
                .filter(each -> !each.isOpen(one))
                .map(Gate::id)
                .collect(Collectors.toSet());

        assertThat(closed).contains(gate);
        assertThat(report(spoilt).ready()).isFalse();
    }

    @Test
    void aVerbAtTheHeadOfAnObjectiveIsNoConceptOfItsOwn() {
        LessonBrief beginners = BriefMother.brief(SkillLevel.BEGINNER, 45, 1, "samba", "funk");
        Lesson lesson = BriefMother.lesson(beginners);
        Lesson arranging = spoilt(lesson, "Pupils will (make up|invent)", "Pupils will arrange");

        assertThat(Stream.of(lesson, arranging).map(one -> points(report(one, beginners), "EV2")))
                .containsOnly(14);
    }

    private static Lesson spoilt(String pattern, String replacement) {
        return spoilt(SOUND, pattern, replacement);
    }

    private static Lesson spoilt(Lesson lesson, String pattern, String replacement) {
        String before = JSON.writeValueAsString(lesson);
        String after = before.replaceAll(pattern, replacement);
        assertThat(after)
                .as("the lesson has nothing that looks like " + pattern)
                .isNotEqualTo(before);
        return JSON.readValue(after, Lesson.class);
    }

    private static QualityReport report(Lesson lesson) {
        return report(lesson, BRIEF);
    }

    private static QualityReport report(Lesson lesson, LessonBrief brief) {
        return INSPECTOR.inspect(
                lesson, brief, BriefMother.dossier(brief.genres()).findings());
    }

    private static int points(QualityReport report, String id) {
        return report.criteria().stream()
                .filter(one -> one.id().equals(id))
                .mapToInt(Criterion::points)
                .findFirst()
                .orElseThrow();
    }
}
