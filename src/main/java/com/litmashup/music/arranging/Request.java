package com.litmashup.music.arranging;

import com.litmashup.music.PitchClass;
import com.litmashup.music.score.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be arranged. Equal requests give equal arrangements.
 *
 * @param idioms one or more; the first leads
 * @param strategy null for the one that fits best
 * @param bars of the tune: 8, 12, 16, 24 or 32, an introduction not counted; null for what fits best
 * @param beatsPerMinute of the metre's felt beat; null for what suits the idioms and the level
 * @param tonic null for a comfortable key
 * @param seed any text; another one gives another tune
 * @param lyrics a line for each phrase; sung again from the first where there are more phrases; may be empty
 */
public record Request(
        String title,
        List<Idiom> idioms,
        @Nullable Strategy strategy,
        Level level,
        Ensemble ensemble,
        @Nullable Integer bars,
        @Nullable Integer beatsPerMinute,
        @Nullable PitchClass tonic,
        String seed,
        List<LyricLine> lyrics) {

    /** Lengths of a tune that forms can be built of. */
    public static final List<Integer> BARS = List.of(8, 12, 16, 24, 32);

    private static final int SLOWEST = 40;
    private static final int FASTEST = 300;

    /**
     * Checks what can be asked.
     *
     * @throws IllegalArgumentException where there is no idiom, or the bars or the tempo cannot be had
     */
    public Request {
        idioms = List.copyOf(idioms);
        lyrics = List.copyOf(lyrics);
        demand(!idioms.isEmpty(), "there is no genre to arrange");
        demand(bars == null || BARS.contains(bars), "a tune has one of " + BARS + " bars, not " + bars);
        demand(
                beatsPerMinute == null || (SLOWEST <= beatsPerMinute && beatsPerMinute <= FASTEST),
                "a tempo goes from " + SLOWEST + " to " + FASTEST + ", not " + beatsPerMinute);
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whose groove, form and feel the piece has, unless the strategy says otherwise. */
    public Idiom leader() {
        return idioms.getFirst();
    }

    /** Who is fused with the leader; the leader itself where it is alone. */
    public Idiom partner() {
        return idioms.get(Math.min(1, idioms.size() - 1));
    }
}
