package com.litmashup.mashup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.LessonMother;
import com.litmashup.mashup.web.Screen.Credits;
import com.litmashup.mashup.web.Screen.Leaving;
import com.litmashup.mashup.web.Screen.Listening;
import com.litmashup.mashup.web.Screen.Lyrics;
import com.litmashup.mashup.web.Screen.Opening;
import com.litmashup.mashup.web.Screen.People;
import com.litmashup.mashup.web.Screen.Rhythm;
import com.litmashup.mashup.web.Screen.Task;
import com.litmashup.mashup.web.Screen.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenPlanTests {

    private final Lesson lesson = LessonMother.lesson();
    private final List<Screen> screens = ScreenPlan.of(lesson);

    @Test
    void opensWithTheTitleAndEndsWithTheSources() {
        assertThat(screens.getFirst())
                .isEqualTo(new Opening(lesson.title(), lesson.genres(), lesson.essentialQuestion()));
        assertThat(screens.getLast()).isInstanceOf(Credits.class);
        assertThat(screens).contains(new Leaving(lesson.assessment().exitTicket()));
    }

    @Test
    void walksThroughTheActivitiesInTheirOrder() {
        assertThat(only(Task.class))
                .extracting(Task::title)
                .isEqualTo(lesson.activities().stream().map(Activity::title).toList());
        assertThat(only(Task.class).stream().mapToInt(Task::minutes).sum()).isEqualTo(45);
    }

    @Test
    void putsWhatIsLookedAtAfterTheActivityThatAsksForIt() {
        int listening = indexOf(Listening.class);
        assertThat(screens.get(listening - 1))
                .isInstanceOfSatisfying(
                        Task.class, task -> assertThat(task.mode()).isEqualTo("listen"));
        assertThat(screens.get(indexOf(Rhythm.class) - 1))
                .isInstanceOfSatisfying(
                        Task.class, task -> assertThat(task.mode()).isEqualTo("move"));
        assertThat(screens.get(indexOf(People.class) - 1))
                .isInstanceOfSatisfying(
                        Task.class, task -> assertThat(task.mode()).isEqualTo("discuss"));
    }

    @Test
    void showsEverythingOnceEvenWhereNoActivityAsksForIt() {
        assertThat(only(Rhythm.class)).hasSize(2);
        assertThat(only(People.class)).hasSize(2);
        assertThat(only(Words.class)).flatExtracting(Words::words).isEqualTo(lesson.vocabulary());
        assertThat(only(Lyrics.class)).flatExtracting(Lyrics::lines).isEqualTo(lesson.lyrics());
    }

    @Test
    void tellsOfAMusicOnlyOnceItWasHeard() {
        assertThat(indexOf(People.class)).isGreaterThan(indexOf(Listening.class));
    }

    @Test
    void keepsVersesTogetherAndSharesWordsEvenly() {
        assertThat(only(Lyrics.class).getFirst().lines()).hasSize(4);
        assertThat(only(Words.class))
                .extracting(screen -> screen.words().size())
                .containsExactly(2, 2);
    }

    @Test
    void makesAShortSentenceLargerThanALongOne() {
        assertThat(new Leaving("Draw it.").scale()).isEqualTo("short");
        assertThat(new Leaving("Draw it. ".repeat(30)).scale()).isEqualTo("full");
    }

    private int indexOf(Class<? extends Screen> kind) {
        return screens.indexOf(only(kind).getFirst());
    }

    private <T extends Screen> List<T> only(Class<T> kind) {
        return screens.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
