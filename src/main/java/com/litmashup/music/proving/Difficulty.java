package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a part asks, from 0 (one note a bar) to 100: a weighted sum of range, leaps, notes a second and syncopation, each
 * measured against what an advanced class bears. The weights are ours (music reference, section 5.4).
 */
public final class Difficulty {

    private static final double WIDE = 19;
    private static final double LEAPING = 5;
    private static final double FAST = 6;

    private Difficulty() {}

    /** The figure for one grade of a part. */
    public static int of(Arrangement music, Part part, Grade grade) {
        List<Note> notes = part.voice(grade).notes();
        if (notes.isEmpty()) {
            return 0;
        }
        double sum = 25 * share(span(notes), WIDE)
                + 20 * share(meanMove(notes), LEAPING)
                + 30 * share(onsets(notes) / music.seconds(music.length()), FAST)
                + 25 * offBeat(music, notes);
        return (int) Math.round(sum);
    }

    private static double share(double found, double most) {
        return Math.min(1, found / most);
    }

    private static int height(Note note) {
        return note.sound() instanceof Sound.Pitched ? Hearing.midi(note) : 0;
    }

    private static double span(List<Note> notes) {
        var heights = notes.stream().mapToInt(Difficulty::height).summaryStatistics();
        return heights.getMax() - heights.getMin();
    }

    private static double meanMove(List<Note> notes) {
        return IntStream.range(1, notes.size())
                .filter(i -> !notes.get(i).start().equals(notes.get(i - 1).start()))
                .map(i -> Math.abs(height(notes.get(i)) - height(notes.get(i - 1))))
                .average()
                .orElse(0);
    }

    private static double onsets(List<Note> notes) {
        return notes.stream().map(Note::start).distinct().count();
    }

    private static double offBeat(Arrangement music, List<Note> notes) {
        Quarters beat = music.metre().beatLength();
        return notes.stream()
                .mapToInt(note -> note.start().remainderOf(beat).isZero() ? 0 : 1)
                .average()
                .orElse(0);
    }
}
