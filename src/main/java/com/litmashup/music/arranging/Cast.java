package com.litmashup.music.arranging;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who gives what, from bar to bar.
 *
 * @param turns in order; the first begins with bar 1
 */
public record Cast(List<Turn> turns) {

    public Cast {
        turns = List.copyOf(turns);
    }

    /**
     * Roles that hold from a bar on.
     *
     * @param bar counted from 1
     */
    public record Turn(int bar, Roles roles) {}

    static Cast throughout(Roles roles) {
        return new Cast(List.of(new Turn(1, roles)));
    }

    public Roles at(int bar) {
        return turns.stream()
                .filter(turn -> turn.bar() <= bar)
                .reduce((earlier, later) -> later)
                .orElse(turns.getFirst())
                .roles();
    }

    /** The roles that the piece ends with, in which the genres are together. */
    public Roles together() {
        return turns.getLast().roles();
    }

    /** Everyone whose percussion is struck, in the order of their turns. */
    public List<Idiom> drummers() {
        return turns.stream()
                .flatMap(turn -> Stream.of(turn.roles().percussion()))
                .distinct()
                .toList();
    }
}
