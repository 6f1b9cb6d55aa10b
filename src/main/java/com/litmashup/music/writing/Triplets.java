package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import java.util.List;
import java.util.Set;

/** Finds where in a bar three must be written in the time of two. */
final class Triplets {

    private final Set<Quarters> marks;

    private Triplets(Set<Quarters> marks) {
        this.marks = marks;
    }

    /** The bar with its triplets, given every place in it where something begins or ends. */
    static Pulse in(Pulse bar, Set<Quarters> marks) {
        return new Triplets(marks).found(bar);
    }

    private Pulse found(Pulse pulse) {
        List<Quarters> inner = marks.stream()
                .filter(mark -> mark.isAfter(pulse.start()) && mark.isBefore(pulse.end()))
                .toList();
        if (inner.stream().noneMatch(mark -> mark.denominator() % 3 == 0)) {
            return pulse;
        }
        if (isTriplet(pulse, inner)) {
            return pulse.inThree();
        }
        return pulse.withParts(pulse.within().stream().map(this::found).toList());
    }

    private static boolean isTriplet(Pulse pulse, List<Quarters> inner) {
        if (pulse.within().size() != 2 || isDotted(pulse)) {
            return false;
        }
        boolean beat = !pulse.length().isAfter(Quarters.ONE);
        Quarters third = pulse.length().dividedBy(3);
        boolean thirds = inner.stream()
                .allMatch(mark -> mark.minus(pulse.start()).remainderOf(third).isZero());
        return beat ? thirds || !inner.contains(pulse.middle()) : thirds && inner.size() == 2;
    }

    private static boolean isDotted(Pulse pulse) {
        return NoteValue.of(pulse.length()).map(NoteValue::dotted).orElse(true);
    }
}
