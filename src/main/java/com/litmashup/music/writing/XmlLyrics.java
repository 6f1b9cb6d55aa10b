package com.litmashup.music.writing;

import com.litmashup.music.score.Note.Syllable;

/** Syllables under the notes of one part, in their order. */
final class XmlLyrics {

    private final Xml xml;
    private boolean withinWord;

    XmlLyrics(Xml xml) {
        this.xml = xml;
    }

    /** The syllable of the next event, if one is sung to it. */
    void under(Event event) {
        event.syllable().ifPresent(this::write);
    }

    private void write(Syllable syllable) {
        xml.open("lyric", "number", "1")
                .leaf("syllabic", syllabic(syllable))
                .leaf("text", syllable.text())
                .close();
        withinWord = !syllable.endsWord();
    }

    private String syllabic(Syllable syllable) {
        if (withinWord) {
            return syllable.endsWord() ? "end" : "middle";
        }
        return syllable.endsWord() ? "single" : "begin";
    }
}
