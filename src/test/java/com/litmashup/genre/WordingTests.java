package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void saysAFactPlainly() {
        assertThat(Wording.of("Samba came to Rio.", Confidence.HIGH)).isEqualTo("Samba came to Rio.");
    }

    @Test
    void hedgesWhatIsCommonKnowledge() {
        assertThat(Wording.of("Samba came to Rio.", Confidence.MEDIUM))
                .isEqualTo("It is usually told like this: Samba came to Rio.");
    }

    @Test
    void hedgesOnlyOnce() {
        assertThat(Wording.of("Samba is often sung outdoors.", Confidence.MEDIUM))
                .isEqualTo("Samba is often sung outdoors.");
        assertThat(Wording.of("Many players swing.", Confidence.MEDIUM)).isEqualTo("Many players swing.");
    }

    @Test
    void namesOurExamplesAsOurs() {
        assertThat(Wording.of("The loop has two chords.", Confidence.LOW))
                .isEqualTo("In our own example: The loop has two chords.");
    }
}
