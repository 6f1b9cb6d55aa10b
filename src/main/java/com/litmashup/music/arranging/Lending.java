package com.litmashup.music.arranging;

import com.litmashup.music.Metre;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the partner gives to the leader's groove besides chords and tune. More is lent, in this order, until something is
 * proved in the notes that marks each genre.
 */
enum Lending {
    CHORDS_AND_TUNE,
    COMPING,
    BASS,
    BASS_AND_COMPING,
    STROKES,
    /** The leader keeps its chords and gives up the rhythm of its bass and chords instead. */
    ALL_BUT_CHORDS,
    ALL_BUT_CHORDS_AND_STROKES;

    /** What can be tried with a strategy; others than the leader's groove say themselves who gives what. */
    static List<Lending> ways(Strategy strategy) {
        return strategy == Strategy.GROOVE_X_HARMONY ? List.of(values()) : List.of(CHORDS_AND_TUNE);
    }

    /** The roles with more of the partner in them. */
    Roles over(Roles roles, Idiom leader, Idiom partner) {
        return switch (this) {
            case CHORDS_AND_TUNE -> roles;
            case COMPING -> roles.withComping(partner);
            case BASS -> roles.withBass(partner);
            case BASS_AND_COMPING -> roles.withComping(partner).withBass(partner);
            case STROKES -> striking(roles, leader, partner);
            case ALL_BUT_CHORDS ->
                roles.withChords(leader).withScale(leader).withComping(partner).withBass(partner);
            case ALL_BUT_CHORDS_AND_STROKES ->
                striking(
                        roles.withChords(leader)
                                .withScale(leader)
                                .withComping(partner)
                                .withBass(partner),
                        leader,
                        partner);
        };
    }

    private static Roles striking(Roles roles, Idiom leader, Idiom partner) {
        Metre metre = leader.grid().metre();
        boolean clash = Stream.of(leader, partner).allMatch(Idiom::hasTimeline);
        boolean lends = !partner.lines().isEmpty() && !clash && Fit.keepsBeats(partner, metre);
        return lends && roles.guest() == null ? roles.withGuest(partner) : roles;
    }
}
