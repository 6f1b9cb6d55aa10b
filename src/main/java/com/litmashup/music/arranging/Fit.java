package com.litmashup.music.arranging;

import com.litmashup.music.Metre;
import com.litmashup.music.arranging.time.Fitting;

/** Which strategy suits which genres. */
final class Fit {

    private Fit() {}

    /** The strategy that fits best: a process where the partner has one, else the leader's groove under the partner's harmony. */
    static Strategy best(Idiom leader, Idiom partner) {
        boolean process = partner.has("additive_process") && !leader.isDrone();
        return process ? Strategy.PROCESS : Strategy.GROOVE_X_HARMONY;
    }

    /** Whether a strategy can be carried out with these genres. */
    static boolean fits(Strategy strategy, Idiom leader, Idiom partner) {
        return switch (strategy) {
            case GROOVE_X_HARMONY, INSTRUMENTATION_SWAP, FORM_INTERLEAVE, CALL_AND_RESPONSE -> true;
            case TIMELINE_GRAFT -> lendsTimeline(partner, leader);
            case MODE_MIXTURE ->
                !leader.isDrone()
                        && !partner.isDrone()
                        && !leader.modes().getFirst().equals(partner.modes().getFirst());
            case PROCESS -> !leader.isDrone() && hasProcess(partner);
        };
    }

    /** Whether a timeline can be laid over the leader: the beats agree, and no other timeline sounds. */
    static boolean lendsTimeline(Idiom giver, Idiom leader) {
        Metre metre = leader.grid().metre();
        return giver.hasTimeline()
                && !leader.hasTimeline()
                && !leader.isDrone()
                && Fitting.keepsItsBeats(giver, metre)
                && metre.groups().size() % 2 == 0;
    }

    /** Whether a genre's strokes stay on their beats in this metre. */
    static boolean keepsBeats(Idiom giver, Metre metre) {
        return Fitting.keepsItsBeats(giver, metre);
    }

    private static boolean hasProcess(Idiom idiom) {
        return idiom.has("additive_process") || (idiom.has("ground_bass") && !idiom.isDrone());
    }
}
