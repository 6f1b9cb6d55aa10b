package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.pedagogy.Masked.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTests {

    private static final PersonalData PERSONAL_DATA = PersonalData.load();

    record Case(String text, String masked, List<Kind> kinds) {}

    static List<Case> personal() {
        return Shelf.list("personal-data-cases.yaml", Case.class);
    }

    static List<String> impersonal() {
        return Shelf.list("public-sentences.yaml", String.class);
    }

    @ParameterizedTest
    @MethodSource("personal")
    void takesOutWhatIsPersonal(Case personal) {
        assertThat(PERSONAL_DATA.mask(personal.text())).isEqualTo(new Masked(personal.masked(), personal.kinds()));
    }

    @ParameterizedTest
    @MethodSource("impersonal")
    void leavesEverythingElse(String sentence) {
        Masked masked = PERSONAL_DATA.mask(sentence);

        assertThat(masked.text()).isEqualTo(sentence);
        assertThat(masked.isClean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("personal")
    void findsNothingMoreInWhatWasMasked(Case personal) {
        assertThat(PERSONAL_DATA.mask(personal.masked()).text()).isEqualTo(personal.masked());
    }

    @Test
    void knowsMorePublicPeopleWhenTold() {
        String sentence = "The kid likes it: that's Ali Nobody, blind and a star.";

        assertThat(PersonalData.load().mask(sentence).text()).contains("[a pupil]");
        assertThat(PersonalData.load(List.of("Ali Nobody")).mask(sentence).isClean())
                .isTrue();
    }
}
