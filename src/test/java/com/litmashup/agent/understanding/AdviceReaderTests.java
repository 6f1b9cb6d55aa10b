package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceReaderTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.understanding");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kindergarten: reggae like Bob Marley                  | marley_and_young_children
            Year 8, focus on polyrhythm                           | polyrhythm_is_advanced
            The father can come to the class maybe                | culture_bearer_visit
            Concert's public so warn me about licensing           | public_performance_licence
            I'd like gamelan                                      | gamelan_etiquette
            we want to sample street sounds                       | sampling_and_credit
            clean lyrics please                                   | clean_versions
            I will film the kids for YouTube                      | recordings_of_pupils
            not say gypsy in the notes                            | word_gypsy
            we'd like qawwali                                     | religious_music_opt_out
            """)
    void tellsWhatATeacherShouldKnow(String message, String code) {
        assertThat(Reads.last(message).advice())
                .extracting(Understood.Advice::code)
                .contains(code);
        assertThat(WORDS.containsKey("understanding.advice." + code + ".1")).isTrue();
        assertThat(WORDS.containsKey("understanding.advice." + code + ".2")).isTrue();
    }

    @Test
    void polyrhythmIsNoNewsToAnAdvancedGroup() {
        assertThat(Reads.last("Advanced group, polyrhythm please").advice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Refusal.Code.class)
    void everyRefusalHasItsReasonAndOffer(Refusal.Code code) {
        for (String end : new String[] {".reason.1", ".reason.2", ".offer.1", ".offer.2"}) {
            assertThat(WORDS.getString("understanding.refusal." + code.name().toLowerCase(Locale.ROOT) + end))
                    .isNotBlank();
        }
    }
}
