package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.composing.LibraryComposer;
import com.litmashup.mashup.composing.Teaching;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A pair of genres makes a lesson that keeps what the contract promises. The levels go round with a sixth of the pairs; with
 * {@code -Dlessons=all} every pair is tried at every level.
 */
@Processing
class LibraryLessonsTests {

    private static final List<Integer> MINUTES = List.of(20, 30, 45, 60, 90);

    /** One lesson in so many is inspected as well, because that takes ten times as long as composing it. */
    private static final int INSPECTED = 5;

    /** Each level tries its own of so many shares of the pairs. */
    private static final int ROUNDS = 6 * SkillLevel.values().length;

    private final LibraryComposer composer =
            new LibraryComposer(AtlasFromFiles.ATLAS, name -> List.of(), Teaching.load());
    private final Inspector inspector = new Inspector(Rules.load());

    @ParameterizedTest
    @EnumSource(SkillLevel.class)
    void everyPairOfGenresMakesALessonThatKeepsTheMinima(SkillLevel level) {
        List<LessonBrief> briefs = briefs(level);

        assertThat(briefs).hasSizeGreaterThanOrEqualTo(120);
        IntStream.range(0, briefs.size()).filter(pair -> isTried(pair, level)).forEach(pair -> {
            Lesson lesson = lesson(briefs.get(pair));
            keepsTheMinima(briefs.get(pair), lesson);
            if (pair % INSPECTED == 0) {
                everyGateIsOpen(briefs.get(pair), lesson);
            }
        });
    }

    private static boolean isTried(int pair, SkillLevel level) {
        return "all".equals(System.getProperty("lessons")) || pair % ROUNDS == 6 * level.ordinal();
    }

    private static List<LessonBrief> briefs(SkillLevel level) {
        List<LessonBrief> briefs = new ArrayList<>();
        for (Genre one : usable()) {
            for (Genre other : usable()) {
                if (one.id().compareTo(other.id()) < 0) {
                    int minutes = MINUTES.get(briefs.size() % MINUTES.size());
                    briefs.add(brief(one, other, level, minutes, briefs.size() % 2 == 0 ? 1 : 3));
                }
            }
        }
        return briefs;
    }

    @Test
    void twoLessonsForDifferentBriefsReallyDiffer() {
        Lesson one = lesson(brief("samba", "baroque", SkillLevel.BEGINNER, 45, 1));
        Lesson other = lesson(brief("blues", "reggae", SkillLevel.INTERMEDIATE, 60, 1));

        assertThat(alike(one, other)).isLessThan(0.4);
        assertThat(one.title()).isNotEqualTo(other.title());
        assertThat(one.lyrics()).doesNotContainAnyElementsOf(other.lyrics());
    }

    private void everyGateIsOpen(LessonBrief brief, Lesson lesson) {
        Dossier dossier = BriefMother.dossier(brief.genres());
        assertThat(inspector.inspect(lesson, brief, dossier.findings()).closedGates())
                .as(brief.toString())
                .isEmpty();
    }

    private void keepsTheMinima(LessonBrief brief, Lesson lesson) {
        assertThat(lesson.lyrics()).as(brief.toString()).hasSizeBetween(6, 12);
        assertThat(lesson.theoryConcepts()).as(brief.toString()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lesson.vocabulary()).as(brief.toString()).hasSizeBetween(3, 8);
        assertThat(lesson.teachingNotes()).as(brief.toString()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lesson.culturalContext())
                .as(brief.toString())
                .hasSize(2)
                .allSatisfy(context ->
                        assertThat(context.text()).hasSizeGreaterThan(100).containsPattern("\\[\\d+]"));
        for (int session = 1; session <= brief.sessions(); session++) {
            assertThat(minutesOf(lesson, session)).as(brief.toString()).isEqualTo(brief.durationMinutes());
        }
    }

    private Lesson lesson(LessonBrief brief) {
        return composer.compose(brief, BriefMother.dossier(brief.genres()));
    }

    private static int minutesOf(Lesson lesson, int session) {
        return lesson.activities().stream()
                .filter(activity -> activity.session() == session)
                .mapToInt(Lesson.Activity::minutes)
                .sum();
    }

    private static List<Genre> usable() {
        return AtlasFromFiles.ATLAS.all().stream()
                .filter(genre -> !genre.isRed())
                .toList();
    }

    private static LessonBrief brief(Genre one, Genre other, SkillLevel level, int minutes, int sessions) {
        return brief(one.inSentence(), other.inSentence(), level, minutes, sessions);
    }

    private static LessonBrief brief(String one, String other, SkillLevel level, int minutes, int sessions) {
        return new LessonBrief(
                List.of(one, other),
                level,
                new GradeOrAge("Grade 7", 7, 7, 12, 13),
                minutes,
                sessions,
                28,
                28,
                List.of("keyboards", "hand drums"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The share of five-word runs of one lesson that the other has too. */
    private static double alike(Lesson one, Lesson other) {
        Set<String> runs = runs(one);
        Set<String> shared = new HashSet<>(runs);
        shared.retainAll(runs(other));
        return (double) shared.size() / runs.size();
    }

    private static Set<String> runs(Lesson lesson) {
        String text = Stream.of(
                        lesson.activities().stream().map(activity -> activity.teacher() + " " + activity.pupils()),
                        lesson.lyrics().stream(),
                        lesson.teachingNotes().stream().map(note -> note.when() + " " + note.then()),
                        lesson.culturalContext().stream().map(Lesson.CulturalContext::text))
                .flatMap(lines -> lines)
                .reduce("", (left, right) -> left + " " + right);
        String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 5 <= words.length; at++) {
            runs.add(String.join(" ", List.of(words).subList(at, at + 5)));
        }
        return runs;
    }
}
