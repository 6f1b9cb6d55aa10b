package com.litmashup.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.agent.ReplyCheck.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCheckTests {

    private static final String DRAFT =
            "Samba and baroque, noted. Tia Ciata opened her house in Rio to the musicians who made early samba [2]. "
                    + "Which grade are your pupils in, and how many minutes do you have?";
    private static final String TOLD =
            "You are the planner in a tool with which music teachers plan a lesson. Say the same in your own words.";

    private final ReplyCheck check =
            new ReplyCheck(DRAFT, Stream.of("I teach samba at Hilltop School, 45 minutes each time"), TOLD);

    @Test
    void otherWordsForTheSameAreFine() {
        assertThat(
                        check.fault(
                                "Lovely, samba with baroque! It was Tia Ciata who gave the musicians of early samba a house"
                                        + " to play in [2]. What grade are they in, and is it the usual 45 minutes at Hilltop School?"))
                .isEmpty();
    }

    @Test
    void anotherLanguageIsFine() {
        assertThat(check.fault("¡Samba y barroco, qué bien! Tia Ciata abrió su casa en Rio a los músicos [2]. "
                        + "¿En qué curso están y cuántos minutos tienes?"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY    | ' '",
                "NUMBER   | Samba began in 1917 in that house. Which grade are they in?",
                "NUMBER   | Samba is more than sixty years old. Which grade are they in?",
                "NAME     | The house of Tia Ciata, as Professor Higgins says, made it. Which grade are they in?",
                "CITATION | Tia Ciata opened her house to the musicians of samba [7]. Which grade are they in?",
                "CITATION | The moon is made of green cheese and that is all [2]. Which grade are they in?",
                "LINK     | Tia Ciata opened her house, see https://samba.example. Which grade are they in?",
                "LINK     | Tia Ciata opened her house, see samba.com for it. Which grade are they in?",
                "MARKUP   | Samba <img src=x onerror=alert(1)> it is. Which grade are they in?",
                "MARKUP   | Samba [here](javascript:alert(1)) it is. Which grade are they in?",
                "QUESTION | Samba it is? Really? Sure? Which grade are they in?",
                "QUESTION | Samba and baroque it is.",
                "TOLD     | I am the planner in a tool with which music teachers plan a lesson. Which grade are they in?"
            })
    void whatTheDraftDoesNotSayIsFound(Fault fault, String reply) {
        assertThat(check.fault(reply)).contains(fault);
    }

    @Test
    void tenMegabytesAreTooLong() {
        assertThat(check.fault("samba ".repeat(1_700_000))).contains(Fault.LONG);
    }

    @Test
    void aReplyThatWasCutEndsWithItsLastWholeSentence() {
        assertThat(ReplyCheck.wholeSentences("Samba it is. Tia Ciata opened her house [2]. And the"))
                .isEqualTo("Samba it is. Tia Ciata opened her house [2].");
    }
}
