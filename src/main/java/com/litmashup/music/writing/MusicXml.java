package com.litmashup.music.writing;

import com.litmashup.music.score.Arrangement;
import java.util.List;

/** Writes MusicXML 4.0 (W3C Community Group final report, 2021). */
public final class MusicXml {

    private final Xml xml = new Xml();
    private final Edition edition;
    private final List<Staff> staves;

    private MusicXml(Edition edition) {
        this.edition = edition;
        this.staves = Staff.of(edition);
    }

    /**
     * A {@code score-partwise} document in UTF-8, without a document type, so that no reader asks the network for it. Swing
     * is a word and a sound; the notes stay straight. Notes carry their ids as far as XML allows them.
     *
     * @throws IllegalArgumentException where a part is chosen that the arrangement does not have, or a length cannot be
     *     written
     */
    public static byte[] write(Arrangement arrangement, Choice choice) {
        return new MusicXml(Edition.of(arrangement, choice)).write();
    }

    private byte[] write() {
        xml.open("score-partwise", "version", "4.0");
        xml.open("work").leaf("work-title", edition.music().title()).close();
        xml.open("identification").open("encoding");
        xml.leaf("software", "Lit Music Mashup");
        for (String element : List.of("accidental", "beam")) {
            xml.empty("supports", "element", element, "type", "yes");
        }
        xml.close().close();
        partList();
        XmlIds ids = new XmlIds();
        for (int index = 0; index < staves.size(); index++) {
            new XmlPart(xml, edition, staves.get(index), id(index), ids).write();
        }
        return xml.close().written();
    }

    private void partList() {
        xml.open("part-list");
        for (int index = 0; index < staves.size(); index++) {
            new XmlScorePart(xml, staves.get(index), id(index)).write();
        }
        xml.close();
    }

    private static String id(int index) {
        return "P" + (index + 1);
    }
}
