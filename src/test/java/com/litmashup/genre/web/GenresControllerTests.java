package com.litmashup.genre.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Browser;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntries;
import com.litmashup.genre.ShortEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class GenresControllerTests {

    @Autowired
    School school;

    @Autowired
    Atlas atlas;

    @Autowired
    ShortEntries shortEntries;

    private Browser browser;

    @BeforeEach
    void openTheBrowser() {
        browser = school.browserOf(school.msRivera());
    }

    @Test
    void listsGenresWithCareOriginAndTempo() {
        assertThat(browser.get("/genres"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Open to lessons",
                        "For lessons with care",
                        "Samba",
                        "Rio de Janeiro",
                        "80 to 130 beats a minute");
    }

    @Test
    void findsGenresByWordsWhateverTheirAccents() {
        assertThat(browser.get("/genres?q={words}", "solea cadiz"))
                .hasStatusOk()
                .bodyText()
                .contains("Flamenco")
                .doesNotContain("genre-samba");
    }

    @Test
    void saysSoWhereNothingIsFound() {
        assertThat(browser.get("/genres?q={words}", "zzz<b>"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing in the atlas matches “zzz&lt;b&gt;”");
    }

    @Test
    void showsTheRhythmAsATableWithAWordInEveryCell() {
        assertThat(browser.get("/genres/samba"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<caption>A rhythm grid of Samba</caption>",
                        "scope=\"colgroup\"",
                        "scope=\"row\"",
                        "strong hit",
                        ">rest<",
                        "2/4, drawn in 8 steps a bar; the pattern returns every 2 bars")
                .contains("Tamborim: 16 steps round, sounding on 1, 3, 6, 8, 10, 13, 15.")
                .doesNotContain("style=", "??");
    }

    @Test
    void citesEveryFactByTheNumberOfItsSource() {
        assertThat(browser.get("/genres/samba"))
                .bodyText()
                .contains(
                        "href=\"#source-1\"",
                        "id=\"source-1\"",
                        "University of Illinois Press, 2021",
                        "It is usually told like this");
    }

    @Test
    void showsEveryGenre() {
        for (Genre genre : atlas.all()) {
            assertThat(browser.get("/genres/{id}", genre.id()))
                    .as(genre.id())
                    .hasStatusOk()
                    .bodyText()
                    .contains("</html>", "id=\"source-1\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void leadsFromANicknameToThePage() {
        assertThat(browser.get("/genres/hip-hop")).hasRedirectedUrl("/genres/boom_bap");
    }

    @Test
    void offersTheNearestNamesForAGenreItDoesNotKnow() {
        assertThat(browser.get("/genres/sambba"))
                .hasStatus(404)
                .bodyText()
                .contains("The atlas has no page for “sambba”", "/genres/samba");
    }

    @Test
    void offersTheKinOfAGenreThatOnlyTheGazetteerKnows() {
        assertThat(browser.get("/genres/maxixe"))
                .hasStatus(404)
                .bodyText()
                .contains("The atlas has no page for “maxixe”", "/genres/");
    }

    @Test
    void listsGenresThatItKnowsInBriefAndMarksThem() {
        assertThat(browser.get("/genres?q={words}", "sao vicente morna"))
                .hasStatusOk()
                .bodyText()
                .contains("Known in brief", "genre-morna", "short entry", "Cabo Verdeans")
                .doesNotContain("genre-benga", "genre-samba");
    }

    @Test
    void showsEveryShortEntryWithItsSources() {
        for (ShortEntry entry : shortEntries.all()) {
            assertThat(browser.get("/genres/{id}", entry.id()))
                    .as(entry.id())
                    .hasStatusOk()
                    .bodyText()
                    .contains("</html>", "id=\"source-2\"", "The nearest genre that it knows well is")
                    .doesNotContain("??");
        }
    }

    @Test
    void leadsFromASpellingToTheShortEntry() {
        assertThat(browser.get("/genres/peking-opera")).hasRedirectedUrl("/genres/peking_opera");
        assertThat(browser.get("/genres/kaiso")).hasRedirectedUrl("/genres/calypso");
    }
}
