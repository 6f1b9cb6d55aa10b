package com.litmashup.music.writing;

import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import java.util.List;

/** Signs at the notes of one measure: ties, triplets and accents. */
final class XmlNotations {

    private final Xml xml;
    private final Measure measure;

    XmlNotations(Xml xml, Measure measure) {
        this.xml = xml;
        this.measure = measure;
    }

    /** Of a note; what belongs to a chord as a whole stands at its first one. */
    void write(Event event, Note note) {
        boolean first = note.equals(event.notes().getFirst());
        boolean accent = first && !event.continues() && note.stroke() == Stroke.ACCENT;
        boolean triplet = first && event.triplet() != null;
        if (!accent && !triplet && !event.continues() && !event.goesOn()) {
            return;
        }
        xml.open("notations");
        tie(event, "tied");
        if (triplet) {
            triplet(event);
        }
        if (accent) {
            xml.open("articulations").empty("accent").close();
        }
        xml.close();
    }

    void ofRest(Event event) {
        if (event.triplet() != null) {
            xml.open("notations");
            triplet(event);
            xml.close();
        }
    }

    void tie(Event event, String element) {
        if (event.continues()) {
            xml.empty(element, "type", "stop");
        }
        if (event.goesOn()) {
            xml.empty(element, "type", "start");
        }
    }

    private void triplet(Event event) {
        List<Event> together = measure.triplet(event);
        if (together.getFirst().equals(event)) {
            xml.empty("tuplet", "type", "start", "bracket", "yes");
        }
        if (together.getLast().equals(event)) {
            xml.empty("tuplet", "type", "stop");
        }
    }
}
