package com.litmashup.research.searching;

import com.litmashup.research.ToolCall.Outcome;
import java.util.List;
import java.util.Locale;

/**
 * How one question to the web ended.
 *
 * @param hits in the provider's order; none but where the outcome is OK
 * @param trouble what went wrong
 * @param credits what the provider counted
 */
public record SearchAnswer(Outcome outcome, List<Hit> hits, Trouble trouble, int credits) {

    /** What may go wrong, each with words of its own. */
    public enum Trouble {
        NONE,
        UNREACHABLE,
        BROKEN_ANSWER,
        KEY_REFUSED,
        QUERY_REFUSED,
        SERVER_TROUBLE,
        TOO_MANY,
        OUT_OF_CREDITS,
        RESTING,
        TOO_LATE,
        NO_KEY;

        /** The end of its key in the bundle. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SearchAnswer of(List<Hit> hits, int credits) {
        return new SearchAnswer(hits.isEmpty() ? Outcome.EMPTY : Outcome.OK, hits, Trouble.NONE, credits);
    }

    static SearchAnswer without(Trouble trouble) {
        Outcome outcome = switch (trouble) {
            case TOO_LATE -> Outcome.TIMEOUT;
            case TOO_MANY, OUT_OF_CREDITS -> Outcome.RATE_LIMITED;
            case NO_KEY -> Outcome.NO_KEY;
            default -> Outcome.FAILED;
        };
        return new SearchAnswer(outcome, List.of(), trouble, 0);
    }
}
