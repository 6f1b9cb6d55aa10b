package com.litmashup.research.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.research.OwnSources;
import com.litmashup.research.OwnSources.Refused;
import com.litmashup.research.PdfMother;
import com.litmashup.research.ResearchMother;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWordsTests {

    @Test
    void theWordsOfAllPagesAreRead() throws IOException {
        String words = PdfWords.of(PdfMother.of("Samba grew in Rio de Janeiro.\nIts drums came first.", "Page two."));

        assertThat(words).contains("Samba grew in Rio de Janeiro.", "Its drums came first.", "Page two.");
    }

    @Test
    void ofALongOneTheBeginningIsRead() throws IOException {
        String[] pages = Stream.iterate(1, page -> page + 1)
                .limit(45)
                .map(page -> "Begin page %d.\n".formatted(page)
                        + "samba ".repeat(10).concat("\n").repeat(10))
                .toArray(String[]::new);

        assertThat(PdfWords.of(PdfMother.of(pages)))
                .contains("Begin page 1.", "Begin page 40.")
                .doesNotContain("Begin page 41.")
                .hasSizeLessThan(OwnSources.LONGEST * 2 + 1_000);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeReadIsRefusedWithWhatToDo(String key, byte[] file) {
        assertThatThrownBy(() -> PdfWords.of(file)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(ResearchMother.words().getMessage(key, null, Locale.ENGLISH))
                    .containsIgnoringCase("paste");
        });
    }

    static Stream<Arguments> whatCannotBeReadIsRefusedWithWhatToDo() throws IOException {
        byte[] whole = PdfMother.of("Samba grew in Rio de Janeiro.");
        return Stream.of(
                Arguments.of("research.own.pdf.blank", new byte[0]),
                Arguments.of("research.own.pdf.none", "%PD".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("research.own.pdf.none", "<html>Samba</html>".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("research.own.pdf.wordless", PdfMother.scanned()),
                Arguments.of("research.own.pdf.broken", PdfMother.locked("Samba grew in Rio de Janeiro.")),
                Arguments.of("research.own.pdf.broken", Arrays.copyOf(whole, 40)),
                Arguments.of(
                        "research.own.pdf.broken", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)));
    }
}
