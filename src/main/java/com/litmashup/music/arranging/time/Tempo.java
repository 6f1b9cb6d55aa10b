package com.litmashup.music.arranging.time;

import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Pace;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.score.Level;
import java.util.List;

/** A tempo in which both idioms are themselves, or as near as the level allows. */
final class Tempo {

    /** What one beat of the partner may be to one of the leader, the plainest relation first. */
    private static final List<Double> RELATIONS = List.of(1.0, 1.5, 2.0 / 3, 2.0, 0.5);

    private Tempo() {}

    static int of(Request request) {
        Integer wanted = request.beatsPerMinute();
        Idiom leader = request.leader();
        int agreed = agreed(leader.pace(), request.partner().pace());
        int limit = limit(request.level());
        return wanted == null ? even(Math.min(agreed, limit)) : wanted;
    }

    private static int agreed(Pace one, Pace other) {
        for (double relation : RELATIONS) {
            double slowest = Math.max(one.slowest(), relation * other.slowest());
            double fastest = Math.min(one.fastest(), relation * other.fastest());
            if (slowest <= fastest) {
                double middle = Math.sqrt(one.usual() * relation * other.usual());
                return (int) Math.round(Math.clamp(middle, slowest, fastest));
            }
        }
        return one.usual();
    }

    /** Felt beats a minute that a class can keep up with. */
    private static int limit(Level level) {
        return switch (level) {
            case BEGINNER -> 108;
            case INTERMEDIATE -> 132;
            case ADVANCED -> 300;
        };
    }

    private static int even(int tempo) {
        return tempo - tempo % 2;
    }
}
