package com.litmashup.mashup.web;

import com.litmashup.mashup.MusicChoice;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.arranging.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher wants of the music. Empty fields leave it to what fits; what cannot be had is left to it too, as the page
 * offers only what can.
 *
 * @param version the version that was on the page
 * @param seed another text gives another tune
 */
record MusicForm(
        @Nullable Integer version,
        @Nullable String strategy,
        @Nullable Integer bars,
        @Nullable Integer tempo,
        @Nullable String tonic,
        @Nullable String ensemble,
        @Nullable String seed) {

    static final List<String> TONICS = List.of("C", "G", "D", "A", "E", "F", "Bb", "Eb");

    private static final int SLOWEST = 40;
    private static final int FASTEST = 300;
    private static final int LONGEST_SEED = 40;

    /** No version is older than every version. */
    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }

    MusicChoice choice() {
        return new MusicChoice(
                offered(strategies(), strategy),
                offered(Request.BARS, bars),
                tempo != null && tempo >= SLOWEST && tempo <= FASTEST ? tempo : null,
                offered(TONICS, tonic),
                ensemble == null || ensemble.isBlank() ? null : ensemble,
                shortened(Objects.requireNonNullElse(seed, "")));
    }

    private static <T> @Nullable T offered(List<T> all, @Nullable T wanted) {
        return wanted != null && all.contains(wanted) ? wanted : null;
    }

    static List<String> strategies() {
        return Arrays.stream(Strategy.values()).map(Strategy::id).toList();
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.isEmpty()
                ? MusicChoice.FITTING.seed()
                : plain.substring(0, Math.min(plain.length(), LONGEST_SEED));
    }
}
