package com.litmashup.music.score;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note.Syllable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Voices typed by hand. */
final class Line {

    private Line() {}

    /**
     * A voice such as {@code "A4 1/2 F5 1/4 - 1 D4+F4 3/4"}: a pitch, pitches together or a rest, each with its length
     * in quarters; bars may be parted by {@code |}.
     */
    static Voice sung(String id, String written) {
        return sung(id, written, List.<Syllable>of().iterator());
    }

    static Voice sung(String id, String written, Iterator<Syllable> syllables) {
        List<Note> notes = new ArrayList<>();
        Quarters place = Quarters.ZERO;
        String[] words = written.replace("|", " ").strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            Quarters length = quarters(words[i + 1]);
            if (!words[i].equals("-")) {
                Syllable syllable = syllables.hasNext() ? syllables.next() : null;
                addAll(notes, id, place, length, words[i], syllable);
            }
            place = place.plus(length);
        }
        return new Voice(notes);
    }

    private static void addAll(
            List<Note> notes, String id, Quarters place, Quarters length, String names, @Nullable Syllable syllable) {
        for (String name : names.split("\\+")) {
            Sound sound = new Sound.Pitched(Pitch.parse(name));
            notes.add(new Note(id + "." + (notes.size() + 1), place, length, sound, Stroke.HIT, syllable));
        }
    }

    /** A percussion voice: letters of the rhythm grid, each stroke as long as a step; blanks are left out. */
    static Voice struck(String id, int midiKey, Quarters step, String written) {
        List<Note> notes = new ArrayList<>();
        String strokes = written.replace(" ", "");
        for (int i = 0; i < strokes.length(); i++) {
            Stroke stroke = stroke(strokes.charAt(i));
            if (stroke.sounds()) {
                notes.add(new Note(
                        id + "." + (notes.size() + 1), step.times(i), step, new Sound.Struck(midiKey), stroke, null));
            }
        }
        return new Voice(notes);
    }

    /** Syllables of a text: words are parted by blanks, syllables by hyphens. */
    static List<Syllable> syllables(String text) {
        List<Syllable> syllables = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] parts = word.split("-");
            for (int i = 0; i < parts.length; i++) {
                syllables.add(new Syllable(parts[i], i == parts.length - 1));
            }
        }
        return syllables;
    }

    private static Stroke stroke(char symbol) {
        for (Stroke stroke : Stroke.values()) {
            if (stroke.symbol() == symbol) {
                return stroke;
            }
        }
        throw new IllegalArgumentException(symbol + " is no stroke");
    }

    static Quarters quarters(String written) {
        String[] parts = written.split("/");
        return Quarters.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }
}
