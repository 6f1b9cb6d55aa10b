package com.litmashup.studio.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.studio.engraving.StaffSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTests {

    private static final String CLEF = "\uE050";
    private static final String NOTE_HEAD = "\uE0A4";

    private final Paper paper = new Paper();

    /** A font that is not found prints the same empty box for every sign. */
    @Test
    void eachSignOfTheEngraverIsDrawnAsItself() {
        assertThat(printed(CLEF, "abc2svg")).isNotEqualTo(printed(NOTE_HEAD, "abc2svg"));
    }

    @Test
    void lettersInADrawingAreThoseOfThePage() {
        assertThat(printed("Voices", "serif")).isEqualTo(printed("Voices", "sans-serif"));
        assertThat(printed("Voices", "serif")).isNotEqualTo(printed("Voices", "no such family"));
    }

    private byte[] printed(String text, String family) {
        String ink = "<text x=\"20\" y=\"40\" font-size=\"24\" font-family=\"%s\">%s</text>".formatted(family, text);
        return paper.picture(new StaffSystem(120, 60, ink, List.of()));
    }
}
