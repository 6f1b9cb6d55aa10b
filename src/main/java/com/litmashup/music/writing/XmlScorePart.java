package com.litmashup.music.writing;

import com.litmashup.music.score.Instrument;

/** A part as the list at the head of the document has it: its names and what it sounds on. */
final class XmlScorePart {

    private final Xml xml;
    private final Staff staff;
    private final String id;

    XmlScorePart(Xml xml, Staff staff, String id) {
        this.xml = xml;
        this.staff = staff;
        this.id = id;
    }

    void write() {
        xml.open("score-part", "id", id).leaf("part-name", staff.part().name());
        if (staff.isPercussion()) {
            drums(Drums.of(staff));
        } else {
            pitched(staff.part().instrument());
        }
        xml.close();
    }

    static String instrumentId(String part, int key) {
        return part + "-I" + key;
    }

    private void pitched(Instrument instrument) {
        scoreInstrument(1, instrument.name());
        midiInstrument(1);
        xml.close();
    }

    private void drums(Drums drums) {
        drums.all().forEach(drum -> scoreInstrument(drum.key(), drum.name()));
        drums.all().forEach(drum -> {
            midiInstrument(drum.key());
            xml.leaf("midi-unpitched", drum.key() + 1).close();
        });
    }

    private void scoreInstrument(int key, String name) {
        xml.open("score-instrument", "id", instrumentId(id, key))
                .leaf("instrument-name", name)
                .close();
    }

    private void midiInstrument(int key) {
        xml.open("midi-instrument", "id", instrumentId(id, key))
                .leaf("midi-channel", staff.channel() + 1)
                .leaf("midi-program", staff.part().instrument().program() + 1);
    }
}
