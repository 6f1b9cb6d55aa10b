package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words come apart where a singer changes the note. Capitals are leant on. */
class SyllablesTests {

    private final Syllables syllables = Syllables.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOR-ning in the MAR-ket",
                "EV-ery PHRASE po-LITE",
                "WHI-sper it CLEAR-ly",
                "STEA-dy THROUGH the NIGHT",
                "LIT-tle TA-bles HAN-dled",
                "a-CROSS the MOUN-tains",
                "be-YOND the RI-ver",
                "VOI-ces WAN-ted, HOPED and DREAMED",
                "PEO-ple PLA-ying to-GE-ther"
            })
    void dividesAndLeans(String sung) {
        String line = sung.replace("-", "").toLowerCase(Locale.ROOT);

        assertThat(syllables.of(line).stream()
                        .map(one -> (one.stressed() ? one.text().toUpperCase(Locale.ROOT) : one.text())
                                + (one.endsWord() ? " " : "-"))
                        .collect(Collectors.joining())
                        .strip())
                .isEqualTo(sung);
    }

    @Test
    void nothingOfTheLineIsLostButBrackets() {
        assertThat(syllables.of("(Low drum, low drum — “steady” and deep.)").stream()
                        .map(one -> one.text() + (one.endsWord() ? " " : ""))
                        .collect(Collectors.joining())
                        .strip())
                .isEqualTo("Low drum, low drum steady and deep.");
    }

    @Test
    void aLineWithoutWordsHasNoSyllables() {
        assertThat(syllables.of(" … 42 – ")).isEmpty();
    }
}
