package com.litmashup.pedagogy;

import static com.litmashup.pedagogy.GradeBand.GRADES_6_8;
import static com.litmashup.pedagogy.GradeBand.GRADES_9_12;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTests {

    private static final SensitivityLexicon LEXICON = SensitivityLexicon.load();

    @Test
    void aWordThatHurtsIsShownWhereItStandsWithAReasonAndABetterOne() {
        String text = "Listen to these exotic drums.";
        assertThat(LEXICON.check(text, GRADES_6_8)).singleElement().satisfies(found -> {
            assertThat(text.substring(found.start(), found.end()))
                    .isEqualTo("exotic")
                    .isEqualTo(found.words());
            assertThat(found.severity()).isEqualTo(Severity.WARN);
            assertThat(found.why()).isNotBlank();
            assertThat(found.suggestion()).isNotBlank();
        });
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        assertThat(LEXICON.check("Primitive music with exotic drums.", GRADES_6_8))
                .extracting(Sensitivity::words)
                .containsExactly("Primitive", "exotic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"American Primitive guitar", "a maraca of exotic wood", "Primal Scream's album"})
    void theWordsMayMeanSomethingElse(String text) {
        assertThat(LEXICON.check(text, GRADES_6_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Play “Exotic Birds” first.", "Play *Exotic Birds* first.", "Play \"1 Exotic Bird\" first."})
    void aTitleIsLeftAlone(String text) {
        assertThat(LEXICON.check(text, GRADES_6_8)).isEmpty();
    }

    @Test
    void aQuotationThatIsNoTitleIsRead() {
        assertThat(LEXICON.check("He said \"exotic drums sound wild\".", GRADES_6_8))
                .isNotEmpty();
        assertThat(LEXICON.check("He said \"Exotic drums sound wild\".", GRADES_6_8))
                .isNotEmpty();
    }

    @Test
    void aWordUnderDiscussionWeighsLessForOlderPupils() {
        String talk = "This music was once called primitive: what is wrong with the word?";
        assertThat(LEXICON.check("Play this primitive music.", GRADES_9_12))
                .extracting(Sensitivity::severity)
                .containsExactly(Severity.BLOCK);
        assertThat(LEXICON.check(talk, GRADES_9_12))
                .extracting(Sensitivity::severity)
                .containsExactly(Severity.WARN);
        assertThat(LEXICON.check(talk, GRADES_6_8))
                .extracting(Sensitivity::severity)
                .containsExactly(Severity.BLOCK);
        assertThat(LEXICON.check("The word “exotic” is a stereotype: why?", GRADES_6_8))
                .extracting(Sensitivity::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aWordThatTheTeacherRefusesIsOnlyNoted() {
        assertThat(LEXICON.check("Never call this music primitive.", GRADES_6_8))
                .extracting(Sensitivity::severity)
                .containsOnly(Severity.NOTE);
    }

    @Test
    void aSongWithAHistoryIsNamed() {
        List<Sensitivity> found = SongFlags.load().check("Then we sing “Jump Jim Crow” together.");
        assertThat(found).extracting(Sensitivity::severity).containsExactly(Severity.BLOCK);
        assertThat(SongFlags.load().check("Then we sing Frère Jacques.")).isEmpty();
    }

    @Test
    void sacredMusicComesWithARespectfulAlternative() {
        assertThat(SacredMaterial.load().check("Let us sample the call to prayer over a beat."))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.suggestion()).isNotBlank());
        assertThat(SacredMaterial.load().check("Let us sample a door over a beat."))
                .isEmpty();
    }
}
