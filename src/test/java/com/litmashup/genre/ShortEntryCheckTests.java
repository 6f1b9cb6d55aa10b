package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.genre.AtlasSource.Tier;
import com.litmashup.genre.ShortEntryFiles.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortEntryCheckTests {

    private static final AtlasSource BOOK = book("book", "2001");
    private static final AtlasSource PAGE = book("page", "2019");

    private final ShortEntryCheck check = new ShortEntryCheck(Gazetteer.load());

    @Test
    void findsNothingInAnEntryThatKeepsEveryRule() {
        assertThat(check.findings(files(morna(List.of("book", "page")), BOOK, PAGE)))
                .isEmpty();
    }

    @Test
    void refusesAnEntryWithoutTwoSources() {
        assertThat(check.findings(files(morna(List.of("book")), BOOK)))
                .containsExactly("morna: needs at least 2 sources, has 1.");
        assertThat(check.findings(files(morna(List.of("book", "book")), BOOK)))
                .containsExactly("morna: needs at least 2 sources, has 1.");
        assertThat(check.findings(files(morna(List.of("book", "lost")), BOOK)))
                .containsExactly("morna: names a source “lost” that is not listed.");
    }

    @Test
    void refusesAPublicationThatNobodyCouldLookUp() {
        assertThat(check.findings(files(morna(List.of("book", "page")), BOOK, book("page", "some day"))))
                .containsExactly("source page: source page has neither a year nor, as a standing page, an address.");
        AtlasSource untitled = new AtlasSource("page", "A. Author", " ", "A Press", "2001", null, Tier.A);
        assertThat(check.findings(files(morna(List.of("book", "page")), BOOK, untitled)))
                .containsExactly("source page: title is blank.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            samba    | GREEN | samba: has a full entry in the atlas.
            haka     | GREEN | haka: is closed to mashups in one file and not in the other.
            morna    | RED   | morna: is closed to mashups in one file and not in the other.
            florbix  | GREEN | florbix: is no canonical name of the gazetteer.
            p'ansori | GREEN | p'ansori: is no canonical name of the gazetteer.
            """)
    void refusesANameThatDoesNotBelongHere(String name, Care.Level care, String finding) {
        Line line = new Line(name, "people", "place", "era", List.of("book", "page"), care, "note");

        assertThat(check.findings(files(line, BOOK, PAGE))).containsExactly(finding);
    }

    @Test
    void refusesWhatIsThereTwiceOrForNothing() {
        Line morna = morna(List.of("book", "page"));
        var twice = new ShortEntryFiles(List.of(morna, morna), List.of(BOOK, PAGE, book("spare", "1999"), BOOK));

        assertThat(check.findings(twice))
                .containsExactly(
                        "“book” is there twice.",
                        "“morna” is there twice.",
                        "The source “spare” is named by no entry.");
    }

    private static Line morna(List<String> sources) {
        return new Line("morna", "Cabo Verdeans", "Cabo Verde", "19th century", sources, Care.Level.GREEN, "note");
    }

    private static AtlasSource book(String id, String year) {
        return new AtlasSource(id, "A. Author", "Title of " + id, "A Press", year, null, Tier.A);
    }

    private static ShortEntryFiles files(Line entry, AtlasSource... sources) {
        return new ShortEntryFiles(List.of(entry), List.of(sources));
    }
}
