package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Progression;
import com.litmashup.music.RomanNumeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Progressions repeated or cut to a number of bars, with a close at the end. */
final class Tiling {

    private static final int TAIL = 4;

    private Tiling() {}

    /** The bars over and over. A long form that does not go in whole is drawn out or cut at its last line of four bars. */
    static List<List<RomanNumeral>> repeated(Progression progression, int bars) {
        List<List<RomanNumeral>> own = progression.bars();
        int length = own.size();
        if (length <= 2 * TAIL || bars % length == 0) {
            return IntStream.range(0, bars)
                    .mapToObj(bar -> own.get(bar % length))
                    .toList();
        }
        return IntStream.range(0, bars)
                .mapToObj(bar -> own.get(bar < bars - TAIL && bar < length ? bar : tail(bar, bars, length)))
                .toList();
    }

    private static int tail(int bar, int bars, int length) {
        return length - TAIL + Math.floorMod(bar - bars, TAIL);
    }

    /**
     * The same bars, closing: the last one is the tonic, and what leads into it stands before it.
     *
     * @param tonic chord at rest
     */
    static List<List<RomanNumeral>> closed(List<List<RomanNumeral>> bars, RomanNumeral tonic) {
        List<List<RomanNumeral>> closing = new ArrayList<>(bars);
        int last = closing.size() - 1;
        closing.set(last, List.of(tonic));
        boolean standsStill = last > 0 && closing.get(last - 1).equals(List.of(tonic));
        boolean isShort = bars.size() != 12 && bars.size() != 24;
        if (standsStill && isShort) {
            leadingInto(bars, tonic).ifPresent(chord -> closing.set(last - 1, List.of(chord)));
        }
        return List.copyOf(closing);
    }

    /** The first chord of the progression that is followed by the tonic; the end is followed by the beginning. */
    private static Optional<RomanNumeral> leadingInto(List<List<RomanNumeral>> bars, RomanNumeral tonic) {
        List<RomanNumeral> chords = bars.stream().flatMap(List::stream).toList();
        return IntStream.range(0, chords.size())
                .filter(i -> chords.get((i + 1) % chords.size()).degree() == tonic.degree())
                .mapToObj(chords::get)
                .filter(chord -> chord.degree() != tonic.degree())
                .findFirst();
    }
}
