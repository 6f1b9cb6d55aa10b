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

    /**
     * The longest stretch; the first of equals.
     *
     * @param cycles how many there are in all
     * @param shown the notes that show it in one cycle, or nothing where it does not hold there
     * @param atLeast fewer than this are no stretch
     */
    static Optional<Stretch> longest(int cycles, IntFunction<Optional<List<Note>>> shown, int atLeast) {
        List<List<Note>> best = List.of();
        List<List<Note>> running = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            Optional<List<Note>> here = shown.apply(cycle);
            here.ifPresent(running::add);
            if (running.size() > best.size()) {
                best = running;
            }
            if (here.isEmpty()) {
                running = new ArrayList<>();
            }
        }
        return best.size() >= atLeast ? Optional.of(of(best)) : Optional.empty();
    }

    private static Stretch of(List<List<Note>> cycles) {
        return new Stretch(cycles.size(), cycles.stream().flatMap(List::stream).toList());
    }
}
