package com.litmashup.genre.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(GenresController.class)
@ContextConfiguration(classes = GenresControllerTests.Room.class)
@WithMockUser
class GenresControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Atlas atlas;

    /** The genre room in its frame, and a clock. */
    @Configuration
    @ComponentScan({"com.litmashup.genre", "com.litmashup.web"})
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void listsGenresWithCareOriginAndTempo() {
        assertThat(mvc.get().uri("/genres"))
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
        assertThat(mvc.get().uri("/genres").param("q", "solea cadiz"))
                .hasStatusOk()
                .bodyText()
                .contains("Flamenco")
                .doesNotContain("genre-samba");
    }

    @Test
    void saysSoWhereNothingIsFound() {
        assertThat(mvc.get().uri("/genres").param("q", "zzz<b>"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing in the atlas matches “zzz&lt;b&gt;”");
    }

    @Test
    void showsTheRhythmAsATableWithAWordInEveryCell() {
        assertThat(mvc.get().uri("/genres/samba"))
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
        assertThat(mvc.get().uri("/genres/samba"))
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
            assertThat(mvc.get().uri("/genres/{id}", genre.id()))
                    .as(genre.id())
                    .hasStatusOk()
                    .bodyText()
                    .contains("</html>", "id=\"source-1\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void leadsFromANicknameToThePage() {
        assertThat(mvc.get().uri("/genres/hip-hop")).hasRedirectedUrl("/genres/boom_bap");
    }

    @Test
    void offersTheNearestNamesForAGenreItDoesNotKnow() {
        assertThat(mvc.get().uri("/genres/sambba"))
                .hasStatus(404)
                .bodyText()
                .contains("The atlas has no page for “sambba”", "/genres/samba");
    }

    @Test
    void offersTheKinOfAGenreThatOnlyTheGazetteerKnows() {
        assertThat(mvc.get().uri("/genres/choro"))
                .hasStatus(404)
                .bodyText()
                .contains("The atlas has no page for “choro”", "/genres/samba");
    }
}
