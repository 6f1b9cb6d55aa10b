package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.GroupSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 45-minute class                                   | 45
            one hour                                            | 60
            lessons are an hour long                            | 60
            half an hour is all we get                          | 30
            an hour and a half                                  | 90
            one and a half hours                                | 90
            1h30 on Fridays                                     | 90
            1.5 hours                                           | 90
            1 hour 15 minutes                                   | 75
            3/4 hour                                            | 45
            three quarters of an hour                           | 45
            forty minutes                                       | 40
            40 mins max                                         | 40
            20 minutes is max before they lose it               | 20
            42 minute periods                                   | 42
            double period (2 x 40)                              | 80
            45 minut jak zawsze                                 | 45
            die Stunde hat 45 Minuten                           | 45
            50 minutos                                          | 50
            it's an hour, not 30 minutes                        | 60
            30 minutes. Sorry, I mean 50 minutes.               | 50
            the lesson is 40 not 45                             | 40
            a 5 minute warm-up and then 35 minutes of playing   | 35
            after the 10 minute break we have 50 minutes        | 50
            we lose 5 minutes to tidy up from our 60 min slot   | 60
            they cut us from 60 to 45 minutes                   | 45
            five 50-minute rehearsals                           | 50
            periods last 55                                     | 55
            3 rehearsals of 25 min                              | 25
            """)
    void readsTheLengthOfALesson(String message, int minutes) {
        assertThat(Reads.brief(message).durationMinutes().value()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tempo around 120
            we open with a 5 minute warm-up
            I have 24 kids
            in rush hour
            the song is 3 minutes long
            24 ukuleles
            """)
    void findsNoLengthInOtherNumbers(String message) {
        assertThat(Reads.brief(message).durationMinutes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            40-45 minutes                           | 40
            between 50 and 60 minutes               | 50
            45 min on Monday and 30 min on Thursday | 30
            """)
    void asksWhereTwoLengthsCollide(String message, int kept) {
        Understood understood = Reads.last(message);
        assertThat(understood.brief().durationMinutes().value()).isEqualTo(kept);
        assertThat(understood.questions()).contains(BriefField.DURATION_MINUTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            five 50-minute rehearsals                 | 5
            two lessons, one each week                | 2
            Two lessons in fact, one each week.       | 2
            I see them 3 times                        | 3
            3 rehearsals of 25 min                    | 3
            twice a week for a fortnight              | 4
            once a week for six weeks                 | 6
            over 4 weeks, one lesson a week           | 4
            in one 45 minute class                    | 1
            a one-off workshop                        | 1
            a six lesson unit                         | 6
            2 x 40 minutes                            | 2
            a unit of 4 lessons                       | 4
            we have three double lessons for it       | 3
            """)
    void readsHowManyLessons(String message, int sessions) {
        assertThat(Reads.brief(message).sessions().value()).isEqualTo(sessions);
    }

    @Test
    void oneLessonIsAssumedAndNotSaid() {
        Understood understood = Reads.last("45 minutes of cumbia");
        assertThat(understood.brief().sessions().isAssumed()).isTrue();
        assertThat(understood.brief().sessions().value()).isEqualTo(1);
        assertThat(understood.changed()).doesNotContain(BriefField.SESSIONS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            24 kids                                            | 24  | 24
            there are 28 of them                               | 28  | 28
            There are sixty-two pupils in one room             | 62  | 62
            They are 26.                                       | 26  | 26
            class of 30                                        | 30  | 30
            an 85-piece symphonic band                         | 85  | 85
            Group of 7, ages 11 to 14                          | 7   | 7
            25-30 students                                     | 25  | 30
            about thirty children                              | 30  | 30
            a choir of forty                                   | 40  | 40
            12 boys and 14 girls                               | 26  | 26
            two classes of 25 together                         | 50  | 50
            31 kids, groups of 5 or 6, 10 keyboards            | 31  | 31
            I have 22 7th graders                              | 22  | 22
            18 kids. we have egg shakers                       | 18  | 18
            a hundred and ten singers                          | 110 | 110
            24 kids, sorry, 26 kids                            | 26  | 26
            we are 35 in the room                              | 35  | 35
            32 pupils, 3 of them use wheelchairs               | 32  | 32
            a dozen teenagers                                  | 12  | 12
            there's 19 in my class                             | 19  | 19
            """)
    void readsTheGroup(String message, int min, int max) {
        assertThat(Reads.brief(message).groupSize().value()).isEqualTo(new GroupSize(min, max));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            groups of 5 or 6 rotating
            12 ukuleles and 8 keyboards
            they are 8 years old
            in 2 groups
            grade 5 class
            two kids with hearing aids
            45 minute class
            4 sousaphones, 8 percussion
            """)
    void findsNoGroupInOtherNumbers(String message) {
        assertThat(Reads.brief(message).groupSize()).isNull();
    }

    @Test
    void aBareNumberFindsItsPlaceByWhatWasAsked() {
        assertThat(Reads.answer("28", Brief.EMPTY, BriefField.GROUP_SIZE)
                        .brief()
                        .groupSize()
                        .value())
                .isEqualTo(GroupSize.of(28));
        assertThat(Reads.answer("about forty", Brief.EMPTY, BriefField.DURATION_MINUTES)
                        .brief()
                        .durationMinutes()
                        .value())
                .isEqualTo(40);
        assertThat(Reads.answer("5", Brief.EMPTY, BriefField.GRADE_OR_AGE)
                        .brief()
                        .gradeOrAge()
                        .value()
                        .gradeMin())
                .isEqualTo(5);
        Brief both = Reads.answer("45 and 28", Brief.EMPTY, BriefField.DURATION_MINUTES, BriefField.GROUP_SIZE)
                .brief();
        assertThat(both.durationMinutes().value()).isEqualTo(45);
        assertThat(both.groupSize().value()).isEqualTo(GroupSize.of(28));
    }

    @Test
    void aBareNumberMeansNothingWhereNothingWasAsked() {
        assertThat(Reads.last("28").changed()).isEmpty();
    }
}
