package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two lessons for different briefs really differ: of the sentences of one, few stand in the other. */
@Processing
class LessonsDifferTests {

    private static final double OTHER_GENRES = 0.22;
    private static final double OTHER_LEVEL = 0.42;
    private static final double OTHER_ROOM = 0.62;

    @Test
    void lessonsOnOtherGenresShareFewSentences() {
        List<Lesson> lessons = List.of(
                lesson(SkillLevel.INTERMEDIATE, "samba", "baroque"),
                lesson(SkillLevel.INTERMEDIATE, "the blues", "reggae"),
                lesson(SkillLevel.INTERMEDIATE, "tango", "funk"),
                lesson(SkillLevel.INTERMEDIATE, "highlife", "klezmer"),
                lesson(SkillLevel.INTERMEDIATE, "house", "flamenco"),
                lesson(SkillLevel.INTERMEDIATE, "salsa", "bluegrass"),
                lesson(SkillLevel.INTERMEDIATE, "Javanese gamelan", "trap"));

        assertThat(allShared(lessons)).allSatisfy(share -> assertThat(share).isLessThan(OTHER_GENRES));
    }

    @Test
    void lessonsOnTheSameGenresAtOtherLevelsDiffer() {
        for (String[] genres : List.of(
                new String[] {"funk", "afrobeat"}, new String[] {"samba", "jazz"}, new String[] {"ska", "mariachi"})) {
            List<Lesson> lessons = List.of(
                    lesson(SkillLevel.BEGINNER, genres),
                    lesson(SkillLevel.INTERMEDIATE, genres),
                    lesson(SkillLevel.ADVANCED, genres));

            assertThat(allShared(lessons)).allSatisfy(share -> assertThat(share).isLessThan(OTHER_LEVEL));
        }
    }

    @Test
    void lessonsOnTheSameGenresInAnotherRoomDiffer() {
        List<Lesson> lessons = List.of(
                inRoom(28, 45, List.of("ukuleles", "hand drums"), List.of()),
                inRoom(28, 45, List.of(), List.of("no instruments", "no singing")),
                inRoom(1, 45, List.of("ukulele"), List.of()),
                inRoom(80, 90, List.of("recorders"), List.of("no dancing")));

        assertThat(allShared(lessons)).allSatisfy(share -> assertThat(share).isLessThan(OTHER_ROOM));
    }

    @Test
    void aLessonSharesAllOfItselfSoThatTheMeasureBites() {
        Lesson lesson = lesson(SkillLevel.INTERMEDIATE, "samba", "baroque");

        assertThat(LessonText.shared(lesson, lesson)).isEqualTo(1);
        assertThat(LessonText.sentences(lesson)).hasSizeGreaterThan(80);
    }

    private static List<Double> allShared(List<Lesson> lessons) {
        List<Double> shares = new ArrayList<>();
        for (int one = 0; one < lessons.size(); one++) {
            for (int other = one + 1; other < lessons.size(); other++) {
                shares.add(LessonText.shared(lessons.get(one), lessons.get(other)));
            }
        }
        return shares;
    }

    private static Lesson lesson(SkillLevel level, String... genres) {
        return BriefMother.lesson(BriefMother.brief(level, 45, 1, genres));
    }

    private static Lesson inRoom(int group, int minutes, List<String> instruments, List<String> constraints) {
        return BriefMother.lesson(new LessonBrief(
                List.of("funk", "afrobeat"),
                SkillLevel.INTERMEDIATE,
                new GradeOrAge("grade 7", 7, 7, null, null),
                minutes,
                1,
                group,
                group,
                instruments,
                List.of(),
                List.of(),
                List.of(),
                constraints,
                List.of()));
    }
}
