package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One note as a reader of a file hears it.
 *
 * @param part counted from 0 in the order of the file
 * @param key MIDI number as it sounds
 * @param program counted from 0
 */
public record Heard(int part, Quarters onset, Quarters length, int key, int program, boolean percussion) {

    public static final Comparator<Heard> ORDER = Comparator.comparingInt(Heard::part)
            .thenComparing(Heard::onset)
            .thenComparingInt(Heard::key)
            .thenComparing(Heard::length);

    /** What should be heard of an arrangement. */
    public static List<Heard> in(Arrangement music) {
        List<Heard> heard = new ArrayList<>();
        for (int index = 0; index < music.parts().size(); index++) {
            Part part = music.parts().get(index);
            for (Note note : part.voice(Grade.CORE).notes()) {
                heard.add(new Heard(
                        index,
                        note.start(),
                        note.length(),
                        key(note),
                        part.instrument().program(),
                        part.instrument().percussion()));
            }
        }
        return heard.stream().sorted(ORDER).toList();
    }

    private static int key(Note note) {
        return switch (note.sound()) {
            case Pitched pitched -> pitched.pitch().midi();
            case Struck struck -> struck.midiKey();
        };
    }
}
