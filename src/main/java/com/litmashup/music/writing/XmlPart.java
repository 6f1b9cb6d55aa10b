package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.ChordSpan;
import java.util.List;
import java.util.Locale;

/** The measures of one part. */
final class XmlPart {

    private static final int OCTAVE = 12;

    private final Xml xml;
    private final Edition edition;
    private final Staff staff;
    private final String id;
    private final XmlNotes notes;

    XmlPart(Xml xml, Edition edition, Staff staff, String id, XmlIds ids) {
        this.xml = xml;
        this.edition = edition;
        this.staff = staff;
        this.id = id;
        this.notes = new XmlNotes(xml, staff, id, ids);
    }

    void write() {
        xml.open("part", "id", id);
        staff.measures().forEach(this::measure);
        xml.close();
    }

    private void measure(Measure measure) {
        xml.open("measure", "number", String.valueOf(measure.number()));
        if (measure.number() == 1) {
            attributes();
        }
        XmlDirections directions = new XmlDirections(xml, edition);
        if (staff.top()) {
            directions.above(measure);
        }
        directions.beneath(measure);
        Accidentals accidentals = new Accidentals(staff.signature());
        for (Event event : measure.events()) {
            chords(measure, event);
            notes.write(measure, event, accidentals);
        }
        if (measure.number() == edition.music().bars()) {
            xml.open("barline", "location", "right")
                    .leaf("bar-style", "light-heavy")
                    .close();
        }
        xml.close();
    }

    private void attributes() {
        xml.open("attributes").leaf("divisions", Quarters.TICKS);
        key(staff.key());
        time(edition.music().metre());
        clef();
        transpose();
        xml.close();
    }

    private void key(Key key) {
        xml.open("key").leaf("fifths", staff.signature().fifths());
        if (!staff.isPercussion()) {
            xml.leaf("mode", SignedMode.of(key.mode()).name().toLowerCase(Locale.ROOT));
        }
        xml.close();
    }

    private void time(Metre metre) {
        String beats = Counting.isUneven(metre) ? Counting.groups(metre) : String.valueOf(metre.count());
        xml.open("time").leaf("beats", beats).leaf("beat-type", metre.unit()).close();
    }

    private void clef() {
        xml.open("clef");
        switch (staff.part().instrument().clef()) {
            case TREBLE -> xml.leaf("sign", "G").leaf("line", 2);
            case BASS -> xml.leaf("sign", "F").leaf("line", 4);
            case PERCUSSION -> xml.leaf("sign", "percussion");
        }
        xml.close();
    }

    /** From what is written to what sounds. */
    private void transpose() {
        int steps = -staff.move().steps();
        int semitones = -staff.move().semitones();
        if (semitones == 0 && steps == 0) {
            return;
        }
        int octaves = semitones / OCTAVE;
        xml.open("transpose").leaf("diatonic", steps - 7 * octaves).leaf("chromatic", semitones - OCTAVE * octaves);
        if (octaves != 0) {
            xml.leaf("octave-change", octaves);
        }
        xml.close();
    }

    private void chords(Measure measure, Event event) {
        List<ChordSpan> within = staff.chordsOf(measure).stream()
                .filter(chord -> !chord.start().isBefore(event.start()))
                .filter(chord -> chord.start().isBefore(event.end()))
                .toList();
        within.forEach(chord -> new XmlHarmony(xml, chord)
                .write(chord.start().minus(event.start()).ticks()));
    }
}
