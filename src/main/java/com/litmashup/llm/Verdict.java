package com.litmashup.llm;

/** What the end of a call says about the engine. */
enum Verdict {
    GOOD,
    BAD,
    NONE;

    static Verdict on(End end) {
        return switch (end) {
            case End.Completed completed -> GOOD;
            case End.CutOff cutOff -> GOOD;
            case End.Stopped stopped -> NONE;
            case End.NotAsked nobody -> NONE;
            case End.Refused refused -> refused.why() == End.Refusal.TOO_LONG ? NONE : BAD;
            case End.TimedOut late -> BAD;
            case End.BrokenOff broken -> BAD;
            case End.Unusable unusable -> BAD;
        };
    }
}
