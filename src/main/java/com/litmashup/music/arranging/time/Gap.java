package com.litmashup.music.arranging.time;

import com.litmashup.music.Quarters;
import java.util.List;
import java.util.Optional;

/** Where a line leaves room for one short note more. */
public final class Gap {

    private static final Quarters EIGHTH = Quarters.of(1, 2);

    private Gap() {}

    /**
     * The place an eighth before the end of the last gap of a quarter or more; nothing where there is none.
     *
     * @param starts of the notes, in time order
     * @param end of the stretch that they are in
     */
    public static Optional<Quarters> last(List<Quarters> starts, Quarters end) {
        Quarters next = end;
        for (Quarters start : starts.reversed()) {
            if (!next.minus(start).isBefore(Quarters.ONE)) {
                return Optional.of(next.minus(EIGHTH));
            }
            next = start;
        }
        return Optional.empty();
    }
}
