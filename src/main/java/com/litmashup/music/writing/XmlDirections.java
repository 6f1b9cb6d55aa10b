package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Dynamic;
import com.litmashup.music.score.Feel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What stands above the score, as tempo, swing and names of sections, and beneath each part: how loud. */
final class XmlDirections {

    private static final int HUNDREDTHS = 100;

    private final Xml xml;
    private final Edition edition;

    XmlDirections(Xml xml, Edition edition) {
        this.xml = xml;
        this.edition = edition;
    }

    void above(Measure measure) {
        if (measure.number() == 1) {
            tempo();
        }
        edition.music().sections().stream()
                .filter(section -> section.barFrom() == measure.number())
                .forEach(section -> rehearsal(section.label()));
    }

    /** Readers give loudness to one part only, so that every part is told. */
    void beneath(Measure measure) {
        edition.music().dynamicFrom(measure.number()).ifPresent(this::loudness);
    }

    /** In percent of the velocity that MusicXML takes for {@code f}, which is 90. */
    private void loudness(Dynamic dynamic) {
        xml.open("direction", "placement", "below").open("direction-type").open("dynamics");
        xml.empty(dynamic.mark()).close().close();
        xml.open("sound", "dynamics", String.valueOf(Math.round(dynamic.of(MidiPart.STRUCK) / 0.9f)))
                .close();
        xml.close();
    }

    private void rehearsal(String label) {
        xml.open("direction", "placement", "above").open("direction-type");
        xml.leaf("rehearsal", label).close().close();
    }

    private void tempo() {
        Feel feel = edition.music().feel();
        xml.open("direction", "placement", "above");
        if (feel.swings()) {
            xml.open("direction-type").leaf("words", "Swing").close();
        }
        Quarters beat = edition.music().metre().beatLength();
        NoteValue.of(beat).ifPresent(this::metronome);
        if (NoteValue.of(beat).isEmpty()) {
            xml.open("direction-type").leaf("words", edition.beatsPerMinute()).close();
        }
        xml.open("sound", "tempo", quartersPerMinute(beat));
        if (feel.swings()) {
            swing(feel);
        }
        xml.close().close();
    }

    private void metronome(NoteValue beat) {
        xml.open("direction-type").open("metronome").leaf("beat-unit", XmlNotes.type(beat.figure()));
        if (beat.dotted()) {
            xml.empty("beat-unit-dot");
        }
        xml.leaf("per-minute", edition.beatsPerMinute()).close().close();
    }

    private String quartersPerMinute(Quarters beat) {
        return BigDecimal.valueOf(edition.beatsPerMinute())
                .multiply(BigDecimal.valueOf(beat.numerator()))
                .divide(BigDecimal.valueOf(beat.denominator()), 3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void swing(Feel feel) {
        int ratio = Math.toIntExact(Math.round(feel.ratio() * HUNDREDTHS));
        int common =
                BigInteger.valueOf(ratio).gcd(BigInteger.valueOf(HUNDREDTHS)).intValueExact();
        xml.open("swing").leaf("first", ratio / common).leaf("second", HUNDREDTHS / common);
        xml.leaf("swing-type", feel.pair().equals(Quarters.ONE) ? "eighth" : "16th")
                .close();
    }
}
