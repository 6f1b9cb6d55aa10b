package com.litmashup.music.proving;

import com.litmashup.music.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Consecutive cycles in which something holds.
 *
 * @param cycles how many
 * @param notes those that show it
 */
record Stretch(int cycles, List<Note> notes) {

    private static final Stretch NONE = new Stretch(0, List.of());

    /**
     * The longest stretch; the first of equals.
     *
     * @param cycles how many there are in all
     * @param shown the notes that show it in one cycle, or nothing where it does not hold there
     * @param atLeast fewer than this are no stretch
     */
    static Optional<Stretch> longest(int cycles, IntFunction<Optional<List<Note>>> shown, int atLeast) {
        Stretch best = NONE;
        Stretch running = NONE;
        for (int cycle = 0; cycle < cycles; cycle++) {
            Stretch before = running;
            running = shown.apply(cycle).map(before::with).orElse(NONE);
            best = running.cycles > best.cycles ? running : best;
        }
        return best.cycles >= atLeast ? Optional.of(best) : Optional.empty();
    }

    private Stretch with(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Stretch(cycles + 1, List.copyOf(all));
    }
}
