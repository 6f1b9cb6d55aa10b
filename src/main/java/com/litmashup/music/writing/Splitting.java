package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Splits what lasts from one place of a bar to another into lengths that one sign can show, so that the beats stay
 * visible: nothing is written across a beat or the middle of the bar unless it begins or ends there, or is the plain
 * off-beat note that readers know (after Gould, Behind Bars, 2011, chapter on rhythm). Rests are stricter.
 */
final class Splitting {

    /**
     * A length that one sign shows.
     *
     * @param triplet the stretch in which three are read in the time of two, if it stands in one
     */
    record Piece(
            Quarters from,
            Quarters to,
            NoteValue value,
            @Nullable Pulse triplet) {}

    private final boolean rest;

    private Splitting(boolean rest) {
        this.rest = rest;
    }

    static List<Piece> ofNote(Pulse bar, Quarters from, Quarters to) {
        return new Splitting(false).split(bar, null, from, to).toList();
    }

    static List<Piece> ofRest(Pulse bar, Quarters from, Quarters to) {
        return new Splitting(true).split(bar, null, from, to).toList();
    }

    private Stream<Piece> split(Pulse pulse, @Nullable Pulse around, Quarters from, Quarters to) {
        Optional<NoteValue> value = NoteValue.of(pulse.written(to.minus(from)));
        boolean whole = from.equals(pulse.start()) && to.equals(pulse.end());
        if (whole && !pulse.triplet() && value.isPresent()) {
            return Stream.of(new Piece(from, to, value.get(), null));
        }
        Pulse triplet = pulse.triplet() && around == null ? pulse : around;
        Optional<Pulse> inner = pulse.within().stream()
                .filter(part -> !from.isBefore(part.start()) && !to.isAfter(part.end()))
                .findFirst();
        if (value.isPresent() && (whole || (inner.isEmpty() && reads(pulse, from, to)))) {
            return Stream.of(new Piece(from, to, value.get(), triplet));
        }
        if (inner.isPresent()) {
            return split(inner.get(), triplet, from, to);
        }
        Quarters cut = cut(pulse, from, to);
        return Stream.concat(split(pulse, around, from, cut), split(pulse, around, cut, to));
    }

    private boolean reads(Pulse pulse, Quarters from, Quarters to) {
        List<Quarters> boundaries = pulse.boundaries();
        boolean atStart = from.equals(pulse.start());
        if (rest) {
            return atStart && boundaries.size() == 4 && isPlain(pulse) && isShort(pulse);
        }
        boolean between = boundaries.contains(from) && boundaries.contains(to);
        return between || (isPlain(pulse) && (atStart || to.equals(pulse.end()) || isOffBeat(pulse, from, to)));
    }

    /** Whether all parts are equal, and none is dotted. */
    private static boolean isPlain(Pulse pulse) {
        List<Quarters> lengths =
                pulse.within().stream().map(Pulse::length).distinct().toList();
        return lengths.size() == 1
                && NoteValue.of(pulse.written(lengths.getFirst()))
                        .filter(value -> !value.dotted())
                        .isPresent();
    }

    private static boolean isShort(Pulse pulse) {
        return pulse.within().getFirst().length().isBefore(Quarters.ONE);
    }

    private static boolean isOffBeat(Pulse pulse, Quarters from, Quarters to) {
        Quarters part = pulse.within().getFirst().length();
        return to.minus(from).equals(part)
                && from.minus(pulse.start()).remainderOf(part).equals(part.dividedBy(2));
    }

    /** From a beat on, as far as one sign goes; else to the next beat. */
    private static Quarters cut(Pulse pulse, Quarters from, Quarters to) {
        List<Quarters> inner = pulse.boundaries().stream()
                .filter(boundary -> boundary.isAfter(from) && boundary.isBefore(to))
                .toList();
        boolean onBeat = pulse.boundaries().contains(from);
        return inner.reversed().stream()
                .filter(boundary -> onBeat
                        && NoteValue.of(pulse.written(boundary.minus(from))).isPresent())
                .findFirst()
                .orElse(inner.getFirst());
    }
}
