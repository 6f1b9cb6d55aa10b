package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.research.Source.Kind;
import com.litmashup.research.Source.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTests {

    private static final Source BOOK = source("Michael E. Veal", "Dub", null, "Wesleyan University Press", "2007");
    private static final Source TWO = source("Trevor de Clercq and David Temperley", "A Corpus", null, "CUP", "2011");
    private static final Source BODY = source("UNESCO", "Samba de Roda", "https://ich.unesco.org/x", "UNESCO", "2008");
    private static final Source PAGE = source("", "Samba", "https://example.org/samba", "Example", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA | Veal, M. E. (2007). Dub. Wesleyan University Press.",
                "MLA | Veal, Michael E. Dub. Wesleyan University Press, 2007.",
                "CHICAGO | Veal, Michael E. Dub. Wesleyan University Press, 2007.",
            })
    void aBook(CitationStyle style, String line) {
        assertThat(line(BOOK, style)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA | de Clercq, T., & Temperley, D. (2011). A Corpus. CUP.",
                "MLA | de Clercq, Trevor, and David Temperley. A Corpus. CUP, 2011.",
            })
    void twoAuthors(CitationStyle style, String line) {
        assertThat(line(TWO, style)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA | UNESCO. (2008). Samba de Roda. https://ich.unesco.org/x",
                "MLA | UNESCO. Samba de Roda. 2008. https://ich.unesco.org/x",
                "CHICAGO | UNESCO. Samba de Roda. 2008. https://ich.unesco.org/x",
            })
    void aBodyThatPublishesItsOwn(CitationStyle style, String line) {
        assertThat(line(BODY, style)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA | Samba. (n.d.). Example. Retrieved November 25, 2026, from https://example.org/samba",
                "MLA | Samba. Example. Accessed 25 Nov 2026. https://example.org/samba",
                "CHICAGO | Samba. Example. Accessed November 25, 2026. https://example.org/samba",
            })
    void aPageWithoutAuthorOrYear(CitationStyle style, String line) {
        assertThat(line(PAGE, style)).isEqualTo(line);
    }

    @Test
    void aWordThatSaysThatThereIsNoYearIsNone() {
        Source page = new Source(
                1,
                "Museu do Fado",
                "History of fado",
                null,
                "Museu do Fado, Lisbon",
                "undated",
                "",
                Source.Kind.LIBRARY,
                0.9,
                "",
                null,
                Instant.EPOCH,
                Source.Standing.FOUND);

        assertThat(line(page, CitationStyle.APA))
                .isEqualTo("Museu do Fado. (n.d.). History of fado. Museu do Fado, Lisbon.");
        assertThat(line(page, CitationStyle.MLA)).isEqualTo("Museu do Fado. History of fado. Museu do Fado, Lisbon.");
    }

    @Test
    void namesOfBandsAndBodiesStayAsTheyAre() {
        assertThat(List.of(
                        "The Bothy Band",
                        "Rock & Roll Hall of Fame",
                        "Totó la Momposina y sus Tambores",
                        "W. C. Handy"))
                .extracting(name -> AuthorName.inList(name, CitationStyle.MLA))
                .containsExactly(
                        "The Bothy Band",
                        "Rock & Roll Hall of Fame",
                        "Totó la Momposina y sus Tambores",
                        "Handy, W. C.");
    }

    private static String line(Source source, CitationStyle style) {
        return Bibliography.of(List.of(source), style).getFirst().text();
    }

    private static Source source(String author, String title, String url, String publisher, String year) {
        return new Source(
                1,
                author,
                title,
                url,
                publisher,
                year,
                "",
                Kind.LIBRARY,
                0.9,
                "",
                null,
                Instant.parse("2026-11-25T10:00:00Z"),
                Standing.FOUND);
    }
}
