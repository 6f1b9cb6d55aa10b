package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.conversation.BriefField;
import com.litmashup.pedagogy.SkillLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillLevelReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They're beginners really                                     | BEGINNER
            complete novices                                             | BEGINNER
            they have never played anything                              | BEGINNER
            no experience at all                                         | BEGINNER
            beginning band                                               | BEGINNER
            Mixed level, I'd say beginner                                | BEGINNER
            They are beginners in theory but sing in parts very well     | BEGINNER
            ce sont des débutants                                        | BEGINNER
            intermediate overall                                         | INTERMEDIATE
            second-year players so intermediate                          | INTERMEDIATE
            they have some experience                                    | INTERMEDIATE
            not beginners any more                                       | INTERMEDIATE
            been playing for two years                                   | INTERMEDIATE
            intermediate mostly, a few advanced                          | INTERMEDIATE
            Advanced group                                               | ADVANCED
            auditioned choir                                             | ADVANCED
            very experienced players                                     | ADVANCED
            beginners? no, they are advanced                             | ADVANCED
            When I say beginners, most have had lessons, so call them intermediate | INTERMEDIATE
            """)
    void readsTheLevel(String message, SkillLevel level) {
        assertThat(Reads.brief(message).skillLevel().value()).isEqualTo(level);
    }

    @Test
    void laterVerdictsWin() {
        assertThat(Reads.brief("beginners", "Hmm, call them intermediate overall")
                        .skillLevel()
                        .value())
                .isEqualTo(SkillLevel.INTERMEDIATE);
    }

    @Test
    void partsForAFewAreNotTheLevelOfTheGroup() {
        assertThat(Reads.brief("I need an extension for the advanced ones").skillLevel())
                .isNull();
    }

    @Test
    void mixedAloneIsAQuestion() {
        Understood understood = Reads.last("They're a mixed ability group");
        assertThat(understood.brief().skillLevel()).isNull();
        assertThat(understood.questions()).contains(BriefField.SKILL_LEVEL);
    }

    @Test
    void theYoungAreAssumedToBegin() {
        assertThat(Reads.brief("kindergarten").skillLevel().isAssumed()).isTrue();
        assertThat(Reads.brief("kindergarten", "they're advanced, we sing daily")
                        .skillLevel()
                        .value())
                .isEqualTo(SkillLevel.ADVANCED);
    }
}
