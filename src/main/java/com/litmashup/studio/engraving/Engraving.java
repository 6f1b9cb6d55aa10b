package com.litmashup.studio.engraving;

import java.util.List;

/** What came of drawing a score. */
public sealed interface Engraving {

    /** The score, system by system. */
    record Drawn(List<StaffSystem> systems) implements Engraving {

        public Drawn {
            systems = List.copyOf(systems);
        }
    }

    /** No score, and why; the page goes on without it. */
    record Undrawn(Reason reason) implements Engraving {}

    enum Reason {
        /** The engraver found a mistake in the notation. */
        UNREADABLE,
        /** More than {@link Engraver#LONGEST} characters. */
        TOO_LONG,
        /** More work than {@link Engraver#MOST_STEPS}. */
        TOO_MUCH_WORK
    }
}
