package com.litmashup.music.proving;

import com.litmashup.music.score.Arrangement;
import java.util.List;

/** Looks an arrangement over before anybody sees it. What has a fault is never shipped. */
public final class Inspector {

    private static final List<Check> CHECKS = List.of(
            PlayabilityChecks::ranges,
            PlayabilityChecks::withinThePiece,
            PlayabilityChecks::tempo,
            PlayabilityChecks::density,
            PlayabilityChecks::handsOnly,
            TuneChecks::leaps,
            TuneChecks::rhythm,
            TuneChecks::accidentals,
            TuneChecks::strongBeats,
            TuneChecks::originality,
            HarmonyChecks::scale,
            HarmonyChecks::voiceLeading,
            HarmonyChecks::cadence,
            HarmonyChecks::claims);

    private Inspector() {}

    /** Every broken rule; empty where the arrangement is sound. */
    public static List<Fault> inspect(Arrangement arrangement) {
        Hearing music = new Hearing(arrangement);
        return CHECKS.stream().flatMap(check -> check.faults(music)).toList();
    }
}
