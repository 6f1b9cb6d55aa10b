package com.litmashup.music.arranging;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Note.Syllable;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one part at one grade and numbers them in the order in which they are written. */
public final class Scribe {

    private final String prefix;
    private final List<Note> notes = new ArrayList<>();

    public Scribe(String part, Grade grade) {
        this.prefix = part + "." + grade.name().toLowerCase(Locale.ROOT) + ".";
    }

    public void pitch(Quarters start, Quarters length, Pitch pitch, Stroke stroke) {
        sung(start, length, pitch, stroke, null);
    }

    public void sung(Quarters start, Quarters length, Pitch pitch, Stroke stroke, @Nullable Syllable syllable) {
        add(start, length, new Sound.Pitched(pitch), stroke, syllable);
    }

    public void strike(Quarters start, Quarters length, int midiKey, Stroke stroke) {
        add(start, length, new Sound.Struck(midiKey), stroke, null);
    }

    public Voice voice() {
        return new Voice(notes);
    }

    private void add(Quarters start, Quarters length, Sound sound, Stroke stroke, @Nullable Syllable syllable) {
        notes.add(new Note(prefix + (notes.size() + 1), start, length, sound, stroke, syllable));
    }
}
