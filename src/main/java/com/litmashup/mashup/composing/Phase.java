package com.litmashup.mashup.composing;

import java.util.List;
import java.util.Locale;

/** A phase of a lesson and the kinds of activity that fill it, which differ by how far a series of lessons has come. */
enum Phase {
    SET_UP,
    HOOK,
    LISTEN,
    CONTEXT,
    MODEL,
    CREATE,
    SHARE,
    CLOSE;

    private static final int LONG_HEARING = 9;

    /** Where a lesson stands in its series. */
    enum Stage {
        WHOLE,
        MEET,
        LEARN,
        BUILD,
        PERFORM;

        /** The stage of one session of several: meet first, perform last, learn and build between. */
        static Stage of(int session, int sessions) {
            if (sessions == 1) {
                return WHOLE;
            }
            if (session == sessions) {
                return PERFORM;
            }
            if (session == 1) {
                return MEET;
            }
            return session <= (sessions + 1) / 2 ? LEARN : BUILD;
        }

        private boolean isOpening() {
            return this == WHOLE || this == MEET;
        }
    }

    static Phase named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The kinds of activity in a number of segments; the last kind repeats where there are more segments. */
    List<String> kinds(Stage stage, int segments) {
        return switch (this) {
            case SET_UP -> List.of("set-up");
            case HOOK -> List.of(stage.isOpening() ? "hook" : "review");
            case LISTEN -> List.of(stage.isOpening() ? "listen" : "relisten");
            case CONTEXT -> List.of(stage.isOpening() ? "context" : stage == Stage.LEARN ? "deeper" : "credit");
            case MODEL -> segments < 3 ? List.of("learn") : List.of("learn", "learn", "concept", "together", "learn");
            case CREATE -> create(stage, segments);
            case SHARE -> List.of(stage == Stage.MEET || stage == Stage.LEARN ? "pairs" : "share");
            case CLOSE -> List.of("close");
        };
    }

    private static List<String> create(Stage stage, int segments) {
        return switch (stage) {
            case MEET, LEARN -> List.of("sketch", "together", "sketch");
            case PERFORM -> segments == 1 ? List.of("make") : List.of("make", "rehearse");
            case WHOLE, BUILD -> segments == 1 ? List.of("make") : List.of("design", "build", "rehearse");
        };
    }

    /** How many segments a phase takes if nothing limits them. */
    int segments(int minutes, Stage stage, int genres) {
        return switch (this) {
            case LISTEN -> stage.isOpening() ? minutes >= 2 * genres ? genres : 1 : minutes >= LONG_HEARING ? 2 : 1;
            case MODEL -> minutes >= 16 ? 4 : minutes >= 9 ? 3 : minutes >= 4 ? 2 : 1;
            case CREATE -> minutes >= 20 ? 3 : minutes >= 8 ? 2 : 1;
            default -> 1;
        };
    }
}
