package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import com.litmashup.music.score.Level;
import org.jspecify.annotations.Nullable;

/** What one move of a tune costs: steps are free, leaps are dear and want to be answered by a step back. */
final class Taste {

    private static final int LEAP = 5;
    private static final int TRITONE = 6;
    private static final int OCTAVE = 12;
    private static final double FORBIDDEN = 1000;

    private final int widest;

    Taste(Level level) {
        this.widest = switch (level) {
            case BEGINNER -> 7;
            case INTERMEDIATE -> OCTAVE;
            case ADVANCED -> 16;
        };
    }

    boolean reaches(Pitch from, Pitch to) {
        return Math.abs(to.midi() - from.midi()) <= widest;
    }

    double move(@Nullable Pitch before, Pitch from, Pitch to) {
        int semitones = Math.abs(to.midi() - from.midi());
        return size(semitones) + turn(before, from, to);
    }

    private double size(int semitones) {
        if (semitones > widest) {
            return FORBIDDEN;
        }
        return switch (semitones) {
            case 0 -> 1.1;
            case 1, 2 -> 0;
            case 3, 4 -> 0.7;
            case LEAP -> 1.7;
            case TRITONE -> 6;
            case 7 -> 2.4;
            default -> 3.2 + 0.3 * (semitones - 7);
        };
    }

    private static double turn(@Nullable Pitch before, Pitch from, Pitch to) {
        if (before == null) {
            return 0;
        }
        int first = from.midi() - before.midi();
        int second = to.midi() - from.midi();
        if (first == 0 && second == 0) {
            return 1.5;
        }
        boolean onwards = Integer.signum(first) == Integer.signum(second);
        boolean leapt = Math.abs(first) >= LEAP;
        if (leapt && onwards && Math.abs(second) > 2) {
            return Math.abs(first + second) > OCTAVE ? FORBIDDEN : 5;
        }
        if (onwards && Math.abs(first) > 2 && Math.abs(second) > 2) {
            return Math.abs(first + second) > OCTAVE ? FORBIDDEN : 1.2;
        }
        return leapt && onwards ? 1.8 : leapt && Math.abs(second) > 4 ? 1.5 : back(before, to, first);
    }

    /** There and back again at once says nothing new. */
    private static double back(Pitch before, Pitch to, int first) {
        return first != 0 && before.midi() == to.midi() ? 0.5 : 0;
    }
}
