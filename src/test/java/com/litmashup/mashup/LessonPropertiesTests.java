package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.music.score.Arrangement;
import com.litmashup.pedagogy.Bloom;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.Severity;
import com.litmashup.pedagogy.Standards;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every lesson, whatever its brief. Twelve briefs a seed, drawn from all that teachers ask for. */
@Processing
class LessonPropertiesTests {

    private static final Pattern TEMPO = Pattern.compile("(\\d+) beats a minute");
    private static final Pattern HOME = Pattern.compile("home note ([A-G])");
    private static final int BRIEFS = 12;

    /** The same brief makes the same lesson, which several tests look at. */
    private static final Map<LessonBrief, Lesson> LESSONS = new ConcurrentHashMap<>();

    private static final Pattern SLIP = Pattern.compile(
            "\\{|\\b(the the|a a|and and|of of)\\b|\\bone pupils\\b|  |\\.\\.(?!\\.)|,,|“”|\\?\\.| \\.|null",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEQUEL = Pattern.compile("(?<!\\bJr|\\b\\p{Lu})[.?!] \\p{Ll}");

    private final Standards standards = Standards.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 2_000, 3_000})
    void theMinutesOfEverySessionAddUpAndListeningComesFirst(long seed) {
        each(seed, (brief, lesson) -> {
            Map<Integer, Integer> minutes = lesson.activities().stream()
                    .collect(Collectors.groupingBy(Activity::session, Collectors.summingInt(Activity::minutes)));

            assertThat(minutes).hasSize(brief.sessions());
            assertThat(minutes.values()).containsOnly(brief.durationMinutes());
            assertThat(lesson.activities())
                    .allSatisfy(activity -> assertThat(activity.minutes()).isPositive());
            List<String> modes =
                    lesson.activities().stream().map(Activity::mode).toList();
            assertThat(modes.indexOf("listen")).isNotNegative();
            assertThat(modes.subList(0, modes.indexOf("listen"))).doesNotContain("sing", "create");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void everyNumberThatTheContractNamesHolds(long seed) {
        each(seed, (brief, lesson) -> {
            assertThat(lesson.lyrics()).hasSizeBetween(6, 12);
            assertThat(lesson.vocabulary()).hasSizeBetween(3, 8);
            assertThat(lesson.theoryConcepts()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(lesson.teachingNotes()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(lesson.assessment().rubric()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(lesson.culturalContext())
                    .hasSize(brief.genres().size())
                    .allSatisfy(context -> assertThat(context.text()).hasSizeGreaterThan(100));
            assertThat(lesson.title().toLowerCase(Locale.ROOT))
                    .satisfies(title -> brief.genres()
                            .forEach(genre -> assertThat(title)
                                    .contains(genre.replaceFirst("^the ", "").toLowerCase(Locale.ROOT))));
            assertThat(lesson.roles()).extracting(Lesson.RoleShare::genre).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void objectivesCanBeSeenAndReachTwiceToAnalysingOnceToMaking(long seed) {
        each(seed, (brief, lesson) -> {
            List<Bloom> blooms = lesson.objectives().stream()
                    .map(Objective::text)
                    .flatMap(text -> BriefMother.TEACHING.verbs().bloomOf(text).stream())
                    .toList();

            assertThat(lesson.objectives())
                    .extracting(Objective::text)
                    .allMatch(BriefMother.TEACHING.verbs()::isMeasurable);
            assertThat(blooms).contains(Bloom.CREATE);
            assertThat(blooms.stream()
                            .filter(bloom -> bloom.atLeast(Bloom.ANALYSE))
                            .count())
                    .isGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void standardsExistAndAreOfTheGrade(long seed) {
        each(seed, (brief, lesson) -> {
            assertThat(lesson.standards())
                    .extracting(Lesson.Standard::code)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .doesNotHaveDuplicates()
                    .allMatch(standards::isValid);
            String grade = GradeCode.of(brief.gradeOrAge());
            assertThat(lesson.standards())
                    .extracting(Lesson.Standard::code)
                    .filteredOn(code -> code.matches("MU:\\w+\\.\\d\\.(PK|K|\\d)[a-c]?"))
                    .allSatisfy(code -> assertThat(code).containsPattern("\\." + grade + "[a-c]?$"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 2_000})
    void sentencesAreWholeAndWithoutSlips(long seed) {
        each(
                seed,
                (brief, lesson) -> LessonText.taught(lesson).forEach(text -> {
                    assertThat(SLIP.matcher(text).results().map(found -> found.group() + " in " + text))
                            .isEmpty();
                    assertThat(SEQUEL.matcher(text).results().map(found -> found.group() + " in " + text))
                            .isEmpty();
                }));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void noSentenceIsWornOut(long seed) {
        each(seed, (brief, lesson) -> {
            Map<String, Long> times = LessonText.sentences(lesson).stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Map.Entry<String, Long> most = times.entrySet().stream()
                    .max(Comparator.comparingLong(Map.Entry::getValue))
                    .orElseThrow();
            assertThat(most.getValue())
                    .as(most.getKey())
                    .isLessThanOrEqualTo(3 + lesson.activities().size() / 6);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void noWordingHurts(long seed) {
        each(seed, (brief, lesson) -> {
            GradeBand band = GradeBand.of(brief.gradeOrAge());
            String titlesApart =
                    String.join("\n", LessonText.taught(lesson)).replaceAll("“[^”]+” by [^\\n(]+\\(", "it (");
            assertThat(BriefMother.TEACHING.lexicon().check(titlesApart, band))
                    .filteredOn(found -> found.severity() != Severity.NOTE)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void everySentenceOnAKnownGenreIsCited(long seed) {
        each(seed, (brief, lesson) -> {
            HashSet<Integer> numbers = new HashSet<>();
            lesson.sources().forEach(source -> numbers.add(source.number()));
            lesson.culturalContext().stream()
                    .filter(context -> !context.genre().equals("zouglou"))
                    .forEach(context -> {
                        assertThat(context.text()).matches("(?s).*\\[\\d+]\\.$");
                        assertThat(Pattern.compile("\\[(\\d+)]")
                                        .matcher(context.text())
                                        .results())
                                .isNotEmpty()
                                .allSatisfy(mark -> assertThat(numbers).contains(Integer.valueOf(mark.group(1))));
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void activitiesNameTheTempoAndTheHomeNoteOfTheScore(long seed) {
        each(seed, (brief, lesson) -> {
            Arrangement score = Objects.requireNonNull(lesson.music()).arrangement();
            String text = String.join("\n", LessonText.taught(lesson));
            assertThat(TEMPO.matcher(text).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .containsOnly(String.valueOf(score.beatsPerMinute()));
            assertThat(HOME.matcher(text).results().map(found -> found.group(1)))
                    .allMatch(score.key().tonic().letter().name()::equals);
        });
    }

    private static void each(long seed, Check check) {
        for (long at = seed; at < seed + BRIEFS; at++) {
            LessonBrief brief = BriefLottery.draw(at);
            try {
                check.on(brief, LESSONS.computeIfAbsent(brief, BriefMother::lesson));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + at + ", " + brief + ": " + e.getMessage(), e);
            }
        }
    }

    private interface Check {
        void on(LessonBrief brief, Lesson lesson);
    }
}
