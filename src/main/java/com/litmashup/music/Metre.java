package com.litmashup.music;

import java.util.Collections;
import java.util.List;

/**
 * A time signature and how its bar is counted.
 *
 * @param count the upper figure
 * @param unit the lower figure: 2, 4, 8 or 16
 * @param groups units in each felt beat, in order; they add up to the count (6/8: 3 and 3; 8/8 of tresillo: 3, 3, 2)
 */
public record Metre(int count, int unit, List<Integer> groups) {

    private static final List<Integer> UNITS = List.of(2, 4, 8, 16);

    public Metre {
        groups = List.copyOf(groups);
        if (count < 1 || !UNITS.contains(unit)) {
            throw new IllegalArgumentException(count + "/" + unit + " is no time signature");
        }
        if (groups.stream().mapToInt(Integer::intValue).sum() != count) {
            throw new IllegalArgumentException("the groups " + groups + " do not fill " + count + "/" + unit);
        }
    }

    /** The usual counting: by three where eighths or shorter come in threes, else unit by unit. */
    public static Metre of(int count, int unit) {
        boolean compound = unit >= 8 && count > 3 && count % 3 == 0;
        return new Metre(count, unit, Collections.nCopies(compound ? count / 3 : count, compound ? 3 : 1));
    }

    /** One unit, in quarters. */
    public Quarters unitLength() {
        return Quarters.of(4, unit);
    }

    /** One bar, in quarters. */
    public Quarters barLength() {
        return unitLength().times(count);
    }

    /** The first felt beat, in quarters: what a metronome mark counts. */
    public Quarters beatLength() {
        return unitLength().times(groups.getFirst());
    }

    /** For example {@code 6/8}. */
    public String signature() {
        return count + "/" + unit;
    }
}
