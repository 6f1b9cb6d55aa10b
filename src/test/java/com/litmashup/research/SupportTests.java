package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTests {

    private static final List<String> SAMBA =
            List.of("Urban samba took shape in Rio de Janeiro in the 1910s, in Afro-Brazilian neighbourhoods.");

    @Test
    void theSameSubstanceInOtherWordsIsSupported() {
        assertThat(Support.isSupported("Samba took shape in neighbourhoods of Rio [1].", SAMBA))
                .isTrue();
        assertThat(Support.isSupported("In the 1910s urban samba formed in Rio de Janeiro [1].", SAMBA))
                .isTrue();
    }

    @Test
    void anotherSubjectIsNot() {
        assertThat(Support.isSupported("Baroque composers built long pieces over a bass that repeats [1].", SAMBA))
                .isFalse();
        assertThat(Support.isSupported("Samba is loved everywhere by everyone who hears it, old and young [1].", SAMBA))
                .isFalse();
    }

    /** A year that the source does not have is the invention that hurts most. */
    @Test
    void aYearThatTheSourceDoesNotNameIsNot() {
        assertThat(Support.isSupported("Urban samba took shape in Rio de Janeiro in 1890 [1].", SAMBA))
                .isFalse();
    }

    @Test
    void theNumberOfAMarkIsNoYear() {
        assertThat(Support.isSupported("Urban samba took shape in Rio de Janeiro [27].", SAMBA))
                .isTrue();
    }

    @Test
    void nothingSupportsNothing() {
        assertThat(Support.isSupported("Urban samba took shape in Rio.", List.of()))
                .isFalse();
    }

    @Test
    void theLineThatBearsOnASentenceIsFound() {
        assertThat(Support.best("Samba took shape in Rio", List.of("Baroque began in Italy.", SAMBA.getFirst())))
                .isEqualTo(SAMBA.getFirst());
    }
}
