package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Grade;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class MusicXmlTests {

    private static final int SEEDS = 165;

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void everyFileIsValid() throws Exception {
        MusicXmlSchema schema = new MusicXmlSchema();
        for (Arrangement music : RandomArrangements.first(SEEDS).toList()) {
            assertThatCode(() -> schema.validate(MusicXml.write(music, Choice.CORE)))
                    .as("%s in %s", music.metre(), music.key())
                    .doesNotThrowAnyException();
        }
        for (Grade grade : Grade.values()) {
            schema.validate(MusicXml.write(piece, Choice.CORE.at(grade)));
        }
    }

    @Test
    void theSchemaWouldObject() throws Exception {
        byte[] broken =
                written(piece).replace("<step>A</step>", "<step>H</step>").getBytes(StandardCharsets.UTF_8);
        MusicXmlSchema schema = new MusicXmlSchema();
        assertThatThrownBy(() -> schema.validate(broken)).isInstanceOf(SAXException.class);
    }

    @Test
    void whateverATitleHoldsTheFileIsValid() throws Exception {
        for (String title :
                List.of("A < B & \"C\" ]]>", "bell \u0007 and null \u0000", "half \uD834 of a clef", "𝄞")) {
            new MusicXmlSchema().validate(MusicXml.write(piece.titled(title), Choice.CORE));
        }
    }

    @Test
    void chordSymbolsSayExactlyWhatPlayersRead() {
        assertThat(flat(piece))
                .contains(
                        "<root><root-step>B</root-step><root-alter>-1</root-alter></root><kind text=\"\">major</kind>")
                .contains("<root><root-step>E</root-step></root><kind text=\"m7b5\">half-diminished</kind>")
                .contains("<root><root-step>C</root-step></root><kind text=\"7\">dominant</kind>");
    }

    /** A reader gives loudness to the part that it stands in, so it stands in each. */
    @Test
    void everyPartIsToldHowLoudASectionIs() {
        int parts = piece.parts().size();

        assertThat(flat(piece).split("<dynamics><mf/></dynamics>", -1)).hasSize(parts + 1);
        assertThat(flat(piece).split("<dynamics><f/></dynamics></direction-type><sound dynamics=\"102\"", -1))
                .hasSize(parts + 1);
    }

    @Test
    void lyricsKnowWhereTheyAreInTheWord() {
        assertThat(flat(piece))
                .contains("<syllabic>begin</syllabic><text>Leip</text>")
                .contains("<syllabic>end</syllabic><text>zig</text>")
                .contains("<syllabic>single</syllabic><text>to</text>");
    }

    @Test
    void aTransposingInstrumentSaysHow() {
        assertThat(flat(piece))
                .contains("<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose>")
                .contains("<transpose><diatonic>0</diatonic><chromatic>0</chromatic><octave-change>-1</octave-change>");
    }

    @Test
    void drumsKnowTheirSound() {
        assertThat(flat(piece))
                .contains("<instrument-name>High Wood Block</instrument-name>")
                .contains("<midi-channel>10</midi-channel><midi-program>1</midi-program>"
                        + "<midi-unpitched>77</midi-unpitched>")
                .contains("<notehead>x</notehead>");
    }

    @Test
    void notesKeepTheirIds() {
        assertThat(written(piece)).contains("<note id=\"melody.core.10\">", "<note id=\"melody.core.10-2\">");
    }

    @Test
    void swingIsAWordAndASound() {
        Arrangement swung = Arrangements.felt(piece, new Feel(1.5, Quarters.of(1, 2)), piece.metre());
        assertThat(flat(swung))
                .contains("<words>Swing</words>")
                .contains("<sound tempo=\"92\"><swing><first>3</first><second>2</second>"
                        + "<swing-type>16th</swing-type></swing></sound>");
        assertThat(flat(piece)).doesNotContain("swing");
    }

    @Test
    void theSameArrangementGivesTheSameBytes() {
        assertThat(MusicXml.write(ArrangementMother.sambaAndBaroque(), Choice.CORE))
                .isEqualTo(MusicXml.write(piece, Choice.CORE));
    }

    private static String flat(Arrangement music) {
        return written(music).replace("\n", "");
    }

    private static String written(Arrangement music) {
        return new String(MusicXml.write(music, Choice.CORE), StandardCharsets.UTF_8);
    }
}
