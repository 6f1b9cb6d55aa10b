package com.litmashup.music.writing;

import com.litmashup.music.Quarters;

/** The shapes of notes, from long to short. */
enum Figure {
    BREVE(8, 1, 0),
    WHOLE(4, 1, 0),
    HALF(2, 1, 0),
    QUARTER(1, 1, 0),
    EIGHTH(1, 2, 1),
    SIXTEENTH(1, 4, 2),
    THIRTY_SECOND(1, 8, 3),
    SIXTY_FOURTH(1, 16, 4);

    private final int quarters;
    private final int divisor;
    private final int flags;

    Figure(int quarters, int divisor, int flags) {
        this.quarters = quarters;
        this.divisor = divisor;
        this.flags = flags;
    }

    Quarters length() {
        return Quarters.of(quarters, divisor);
    }

    /** Flags at the stem, or beams between stems. */
    int flags() {
        return flags;
    }
}
