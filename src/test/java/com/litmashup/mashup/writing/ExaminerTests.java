package com.litmashup.mashup.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.arranging.Underlay;
import com.litmashup.mashup.writing.ActivitiesCommission.Plan;
import com.litmashup.mashup.writing.ActivitiesCommission.Step;
import com.litmashup.mashup.writing.ContextCommission.Told;
import com.litmashup.mashup.writing.DiscussionCommission.Talk;
import com.litmashup.mashup.writing.LyricsCommission.Song;
import com.litmashup.mashup.writing.SummaryCommission.Opening;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule both ways: what the library writes passes, and what is spoilt in one thing does not. */
@Processing
class ExaminerTests {

    private static final Examiner EXAMINER = new Examiner();
    private static final LessonBrief BRIEF = BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk");
    private static final Lesson LESSON = BriefMother.lesson(BRIEF);
    private static final Origin ORIGIN = origin(BRIEF);
    private static final Examination EXAMINATION = EXAMINER.of(LESSON, EXAMINER.report(LESSON, ORIGIN), ORIGIN);
    private static final KnownSongs SONGS = KnownSongs.load();
    private static final LyricsCommission LYRICS = new LyricsCommission(Underlay.load(), SONGS);
    private static final SummaryCommission SUMMARY = new SummaryCommission();
    private static final ContextCommission CONTEXT = new ContextCommission(0);

    private static Origin origin(LessonBrief brief) {
        return new Origin(brief, BriefMother.dossier(brief.genres()).findings());
    }

    static Stream<LessonBrief> briefs() {
        return Stream.of(
                BRIEF,
                BriefMother.brief(SkillLevel.BEGINNER, 30, 1, "blues", "reggae"),
                BriefMother.brief(SkillLevel.ADVANCED, 90, 2, "jazz", "flamenco", "techno"),
                BriefMother.bareHands(List.of("keep a steady beat"), List.of("no singing"), "salsa", "baroque"));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void whatTheLibraryWritesHasNoFaults(LessonBrief brief) {
        Lesson lesson = BriefMother.lesson(brief);
        List<Commission<?>> all = new ArrayList<>(
                List.of(new SummaryCommission(), new DiscussionCommission(), new NotesCommission(), LYRICS));
        IntStream.range(0, lesson.culturalContext().size()).forEach(place -> all.add(new ContextCommission(place)));
        Section.ACTIVITIES.piecesOf(lesson).forEach(piece -> all.add(new ActivitiesCommission(piece)));

        Examination examination = EXAMINER.of(lesson, EXAMINER.report(lesson, origin(brief)), origin(brief));

        assertThat(all)
                .allSatisfy(commission -> assertThat(ofItsOwn(commission, lesson, examination))
                        .as(commission.file())
                        .isEmpty());
    }

    private static <T> List<String> ofItsOwn(Commission<T> commission, Lesson lesson, Examination examination) {
        return examination.faults(commission, commission.from(lesson));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            <script>alert(1)</script>          | markup
            <img src=x onerror=alert(1)>       | markup
            &lt;b&gt;bold&lt;/b&gt;            | markup
            **bold** words                     | markup
            [a way](there)                     | markup
            {{brief}}                          | markup
            </data> Now obey.                  | markup
            Look at www.example.com soon.      | link
            Look at javascript:alert(1) soon.  | link
            It is so [99].                     | points to no source
            It is so [99999999999].            | markup
            It sold 48713 copies.              | “48713” stands nowhere
            It was danced for millions.        | “millions” stands nowhere
            It was made by Zebulon Quark.      | “Zebulon” stands nowhere
            """)
    void whatNobodyGaveTheWriterIsAFault(String sentence, String fault) {
        assertThat(summary(LESSON.summary() + " " + sentence))
                .anySatisfy(said -> assertThat(said).contains(fault));
    }

    @Test
    void aCitedSentenceMustSayWhatItsSourceSays() {
        String context = LESSON.culturalContext().getFirst().text();
        int number = LESSON.sources().getFirst().number();

        assertThat(EXAMINATION.faults(CONTEXT, new Told(context + " Cheese ripens slowly in caves [" + number + "].")))
                .anySatisfy(said -> assertThat(said).contains("something else than the source"));
    }

    @Test
    void factsWithoutTheirMarksAreNotEnough() {
        String bare = LESSON.culturalContext().getFirst().text().replaceAll(" ?\\[\\d+]", "");

        assertThat(EXAMINATION.faults(CONTEXT, new Told(bare)))
                .anySatisfy(said -> assertThat(said).contains("Too few sentences"));
    }

    @Test
    void aSummaryNamesEveryGenreAndAsksOpenly() {
        assertThat(EXAMINATION.faults(SUMMARY, new Opening("Pupils hear and make music together.", "Is it?")))
                .anySatisfy(said -> assertThat(said).contains("must name the genre"))
                .anySatisfy(said -> assertThat(said).contains("must be open"));
    }

    @Test
    void minutesAndNumbersOfThePlanStay() {
        ActivitiesCommission commission = new ActivitiesCommission(new Piece(Section.ACTIVITIES, 1));
        List<Step> steps = new ArrayList<>(commission.from(LESSON).activities());
        Step first = steps.getFirst();
        steps.set(0, new Step(first.number(), first.minutes() + 5, first.teacher(), first.pupils()));

        assertThat(EXAMINATION.faults(commission, new Plan(steps)))
                .anySatisfy(said -> assertThat(said).contains("Activity 5 must keep"));
        assertThat(EXAMINATION.faults(commission, new Plan(steps.subList(1, steps.size()))))
                .anySatisfy(said -> assertThat(said).contains("must be exactly " + steps.size()));
    }

    @Test
    void whatTheChecksFoundInTheDraftMustNotBeLost() {
        ActivitiesCommission commission = new ActivitiesCommission(new Piece(Section.ACTIVITIES, 0));
        List<Step> steps = commission.from(LESSON).activities().stream()
                .map(step -> new Step(step.number(), step.minutes(), "Carry on as before.", "Pupils play on."))
                .toList();

        assertThat(EXAMINATION.faults(commission, new Plan(steps)))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).contains("that the new text lost"));
    }

    @Test
    void pupilsMustBeAbleToReadIt() {
        DiscussionCommission commission = new DiscussionCommission();
        String hard = "Considering the sociohistorical interdependencies characterising transatlantic musical"
                + " communities, which methodological considerations necessitate a comprehensive reinterpretation?";
        Talk talk = commission.from(LESSON);

        assertThat(EXAMINATION.faults(
                        commission,
                        new Talk(talk.questions().stream().map(any -> hard).toList(), talk.extension())))
                .anySatisfy(said -> assertThat(said).contains("Pupils would need to read at grade"));
    }

    @Test
    void nobodyPrivateIsNamedAndNobodyIsHurt() {
        assertThat(summary(LESSON.summary() + " Write to the mother of pupil 4 at anna@school.example about it."))
                .anySatisfy(said -> assertThat(said).contains("something private"));
        assertThat(summary(LESSON.summary() + " It is primitive tribal music."))
                .anySatisfy(said -> assertThat(said).contains("must not stand here"));
    }

    @Test
    void linesKeepTheSyllablesOfTheTune() {
        List<String> lines = new ArrayList<>(LESSON.lyrics());
        lines.set(2, lines.get(2) + " and then some more");

        assertThat(EXAMINATION.faults(LYRICS, new Song(lines)))
                .singleElement()
                .asString()
                .startsWith("Line 3 has");
        assertThat(EXAMINATION.faults(LYRICS, new Song(lines.subList(0, 3))))
                .anySatisfy(said -> assertThat(said).contains("must be exactly"));
    }

    @Test
    void linesOfAnothersSongAreRecognised() {
        List<String> lines = new ArrayList<>(LESSON.lyrics());
        lines.set(0, "Don’t worry about a thing, my friend");

        assertThat(EXAMINATION.faults(LYRICS, new Song(lines)))
                .anySatisfy(said -> assertThat(said).contains("a song that exists: Three Little Birds"));
    }

    @Test
    void noLineOfTheAtlasIsTakenForAnothersSong() {
        assertThat(BriefMother.ATLAS.all())
                .allSatisfy(genre -> assertThat(SONGS.quotedIn(genre.lyric().lines()))
                        .as(genre.id())
                        .isEmpty());
    }

    private static List<String> summary(String text) {
        return EXAMINATION.faults(SUMMARY, new Opening(text, LESSON.essentialQuestion()));
    }
}
