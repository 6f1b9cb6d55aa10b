package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Musicians are named freely; pupils who share a name with one are not. */
class PublicPeopleTests {

    private static final PersonalData PERSONAL_DATA = PersonalData.load(List.of("Stevie Wonder", "Evelyn Glennie"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stevie Wonder was born on 13 May 1950. He is blind.",
                "We listen to Evelyn Glennie, who is deaf; Evelyn plays barefoot.",
                "Stevie Wonder plays the harmonica. Wonder wrote it in 1976.",
            })
    void whatIsKnownOfAMusicianStays(String text) {
        assertThat(PERSONAL_DATA.mask(text).text()).isEqualTo(text);
    }

    @Test
    void aPupilBesideAMusicianIsMaskedWhereverTheyAreNamed() {
        Masked masked = PERSONAL_DATA.mask(
                "My student Mary Whitcombe sings like Stevie Wonder. Whitcombe is shy, and Whitcombe's mum helps.");
        assertThat(masked.text())
                .contains("Stevie Wonder")
                .doesNotContain("Whitcombe")
                .doesNotContain("Mary");
        assertThat(masked.found()).contains(Masked.Kind.PUPIL_NAME);
    }
}
