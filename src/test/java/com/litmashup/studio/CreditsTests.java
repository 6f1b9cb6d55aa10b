package com.litmashup.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeApplication
class CreditsTests {

    private final MockMvcTester mvc;

    CreditsTests(@org.springframework.beans.factory.annotation.Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void everybodyMayReadWhoseWorkThisIsBuiltOn() {
        assertThat(mvc.get().uri("/credits"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Frank Wen",
                        "Michael Cowgill",
                        "Ethan Winer",
                        "Michael Schorsch",
                        "Moine",
                        "LGPL 3",
                        "MPL 2.0");
    }

    @Test
    void theLicencesTravelWithTheProgram() {
        for (String text : new String[] {
            "abc2svg/COPYING.LESSER", "fluidr3mono/FluidR3Mono_License.md", "spessasynth/LICENSE", "stb-vorbis/LICENSE"
        }) {
            assertThat(getClass().getResource("/studio/" + text)).as(text).isNotNull();
        }
    }
}
