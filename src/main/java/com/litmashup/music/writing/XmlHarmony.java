package com.litmashup.music.writing;

import com.litmashup.music.PitchClass;
import com.litmashup.music.score.ChordSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chord symbol. */
final class XmlHarmony {

    private static final Pattern SYMBOL = Pattern.compile("([A-G](?:#{1,2}|b{1,2})?)([^/]*)(?:/([A-G](?:#|b)?).*)?");

    /** MusicXML's words for chords, by semitones above the root. */
    private static final Map<List<Integer>, String> KINDS = Map.ofEntries(
            Map.entry(List.of(0, 4, 7), "major"),
            Map.entry(List.of(0, 3, 7), "minor"),
            Map.entry(List.of(0, 4, 8), "augmented"),
            Map.entry(List.of(0, 3, 6), "diminished"),
            Map.entry(List.of(0, 4, 7, 10), "dominant"),
            Map.entry(List.of(0, 4, 7, 11), "major-seventh"),
            Map.entry(List.of(0, 3, 7, 10), "minor-seventh"),
            Map.entry(List.of(0, 3, 6, 9), "diminished-seventh"),
            Map.entry(List.of(0, 3, 6, 10), "half-diminished"),
            Map.entry(List.of(0, 4, 8, 10), "augmented-seventh"),
            Map.entry(List.of(0, 3, 7, 11), "major-minor"),
            Map.entry(List.of(0, 4, 7, 9), "major-sixth"),
            Map.entry(List.of(0, 3, 7, 9), "minor-sixth"),
            Map.entry(List.of(0, 2, 4, 7, 10), "dominant-ninth"),
            Map.entry(List.of(0, 2, 4, 7, 11), "major-ninth"),
            Map.entry(List.of(0, 2, 3, 7, 10), "minor-ninth"),
            Map.entry(List.of(0, 5, 7), "suspended-fourth"),
            Map.entry(List.of(0, 2, 7), "suspended-second"),
            Map.entry(List.of(0, 7), "power"));

    private final Xml xml;
    private final ChordSpan chord;

    XmlHarmony(Xml xml, ChordSpan chord) {
        this.xml = xml;
        this.chord = chord;
    }

    /** Writes the symbol, unless it names no root; it stands this many ticks after the next note begins. */
    void write(int offset) {
        Matcher parts = SYMBOL.matcher(chord.symbol());
        if (!parts.matches()) {
            return;
        }
        xml.open("harmony");
        note("root", PitchClass.parse(parts.group(1)));
        xml.leaf("kind", kind(), "text", parts.group(2));
        if (parts.group(3) != null) {
            note("bass", PitchClass.parse(parts.group(3)));
        }
        if (offset > 0) {
            xml.leaf("offset", offset);
        }
        xml.close();
    }

    private void note(String element, PitchClass name) {
        xml.open(element).leaf(element + "-step", name.letter());
        if (name.alteration() != 0) {
            xml.leaf(element + "-alter", name.alteration());
        }
        xml.close();
    }

    private String kind() {
        List<PitchClass> tones = chord.tones();
        List<Integer> above = tones.stream()
                .map(tone -> Math.floorMod(tone.semitones() - tones.getFirst().semitones(), 12))
                .sorted()
                .distinct()
                .toList();
        return KINDS.getOrDefault(above, "other");
    }
}
