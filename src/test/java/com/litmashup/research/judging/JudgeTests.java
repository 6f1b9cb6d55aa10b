package com.litmashup.research.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SensitivityLexicon;
import com.litmashup.research.ResearchMother;
import com.litmashup.research.judging.Judge.Kept;
import com.litmashup.research.judging.Judge.LeftOut;
import com.litmashup.research.judging.Judge.Verdict;
import com.litmashup.research.searching.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTests {

    private static final String WORDS =
            "Samba is the music of Afro-Brazilian communities in Rio de Janeiro and of their neighbours.";
    private static final int THIS_YEAR = 2026;

    private final Judge judge = new Judge(SensitivityLexicon.load(), ResearchMother.words());

    @ParameterizedTest
    @CsvSource({
        "https://folkways.si.edu/samba, 'museum, archive or library', Smithsonian Institution",
        "https://ich.unesco.org/en/RL/samba, UNESCO, UNESCO",
        "https://music.columbia.edu/samba, university, music.columbia.edu",
        "https://www.soas.ac.uk/x, university, soas.ac.uk",
        "https://www.jstor.org/stable/1, journal or university press, JSTOR",
        "https://www.bbc.co.uk/music, established press, BBC",
        "https://en.wikipedia.org/wiki/Samba, wiki: use with another one, Wikipedia",
        "https://mrsmith.wordpress.com/samba, blog or teacher’s site: use with another one, a blog",
        "https://nobody-knows.example.org/x, publisher not known here: use with another one, nobody-knows.example.org",
    })
    void saysInWordsWhoPublishedIt(String url, String judgement, String publisher) {
        assertThat(judge(url, WORDS)).isInstanceOfSatisfying(Kept.class, kept -> {
            assertThat(kept.judgement()).isEqualTo(judgement);
            assertThat(kept.publisher()).isEqualTo(publisher);
            assertThat(kept.judgement()).doesNotContainPattern("\\d\\.\\d");
        });
    }

    @Test
    void museumsStandAboveThePressAboveBlogs() {
        assertThat(List.of("https://folkways.si.edu/x", "https://www.bbc.co.uk/x", "https://a.wordpress.com/x"))
                .extracting(url -> ((Kept) judge(url, WORDS)).quality())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    /** A name that only looks like a museum's is nobody's. */
    @Test
    void aHostIsKnownByItsEndAndNotByItsBeginning() {
        assertThat(((Kept) judge("https://unesco.org.evil.example/x", WORDS)).quality())
                .isLessThan(0.5);
        assertThat(((Kept) judge("https://notsi.edu.example/x", WORDS)).quality())
                .isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.amazon.com/samba, a shop",
        "https://genius.com/samba, a lyrics site",
        "https://www.reddit.com/r/samba, a social network",
        "https://www.coursehero.com/x, a site that collects other people’s texts",
        "https://www.perplexity.ai/x, text written by a machine",
        "https://tavily.com, a site that collects other people’s texts",
        "javascript:alert(1), an address that is no public web page",
        "http://127.0.0.1/x, an address that is no public web page",
    })
    void leavesOutWithAReason(String url, String reason) {
        assertThat(judge(url, WORDS)).isEqualTo(new LeftOut(reason));
    }

    @Test
    void leavesOutWhatNoClassShouldSeeAndWhatHasNoWords() {
        assertThat(judge("https://a.example.org/x", "Samba is best with free porn videos."))
                .isEqualTo(new LeftOut("words unfit for a class"));
        assertThat(judge("https://a.example.org/x", "  ")).isEqualTo(new LeftOut("a page without words"));
    }

    @Test
    void ageCountsOnlyWhereItMatters() {
        Hit old = new Hit("Samba", "https://folkways.si.edu/x", WORDS, "2004-05-01");

        Kept today = (Kept) judge.judge(old, GradeBand.GRADES_6_8, true, THIS_YEAR);
        Kept history = (Kept) judge.judge(old, GradeBand.GRADES_6_8, false, THIS_YEAR);

        assertThat(today.judgement()).contains("from 2004");
        assertThat(history.judgement()).doesNotContain("2004");
        assertThat(today.quality()).isLessThan(history.quality());
    }

    @Test
    void namesTheLanguageThatIsNotEnglish() {
        Kept kept = (Kept)
                judge(
                        "https://portal.iphan.gov.br/x",
                        "O samba de roda é uma expressão musical que nasceu no Recôncavo da Bahia e que foi reconhecido pela UNESCO.");

        assertThat(kept.judgement()).contains("in Portuguese");
    }

    @Test
    void saysWhatIsHardForTheYoungAndNotForTheOld() {
        String hard = "The transnational circulation of syncopated Afro-diasporic performance idioms, notwithstanding "
                        .repeat(4)
                + "considerable historiographical disagreement, complicates unilinear evolutionary explanations.";
        Hit hit = new Hit("Samba", "https://music.columbia.edu/x", hard, null);

        assertThat(((Kept) judge.judge(hit, GradeBand.GRADES_3_5, false, THIS_YEAR)).judgement())
                .contains("hard to read");
        assertThat(((Kept) judge.judge(hit, GradeBand.GRADES_9_12, false, THIS_YEAR)).judgement())
                .doesNotContain("hard");
    }

    @Test
    void aTitleIsShownWithoutMarksAndNotEndlessly() {
        Hit hit = new Hit("[1] <b>Samba</b>\u202e [[2]] " + "x".repeat(400), "https://folkways.si.edu/x", WORDS, null);

        assertThat(((Kept) judge.judge(hit, GradeBand.GRADES_6_8, false, THIS_YEAR)).title())
                .doesNotContain("[", "]", "<", ">", "\u202e")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void repeatsOnlyPlainSentencesThatTellOfTheMusic() {
        String page =
                "Samba is the music of Afro-Brazilian communities in Rio de Janeiro. You must try samba today, it was fun for us! "
                        + "The weather in Rio was hot and the buses were late all that week. Samba was shaped in 1917 by people from Bahia; it spread by radio. "
                        + "Buy samba drums at www.drums.example, they were used once. SAMBA WAS GREAT [1].";

        assertThat(judge.telling().sentences(page, List.of(List.of("samba")), GradeBand.GRADES_6_8))
                .containsExactly(
                        "Samba is the music of Afro-Brazilian communities in Rio de Janeiro",
                        "Samba was shaped in 1917 by people from Bahia; it spread by radio");
    }

    @Test
    void aLinkHasToNameBoth() {
        assertThat(judge.telling()
                        .sentences(
                                "Samba was heard in Rio by many people then. Jazz players from New York recorded with samba musicians in 1962.",
                                List.of(List.of("samba"), List.of("jazz")),
                                GradeBand.GRADES_6_8))
                .containsExactly("Jazz players from New York recorded with samba musicians in 1962");
    }

    private Verdict judge(String url, String words) {
        return judge.judge(new Hit("Samba", url, words, null), GradeBand.GRADES_6_8, false, THIS_YEAR);
    }
}
