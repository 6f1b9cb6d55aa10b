package com.litmashup.music;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A bass line as the idiom has it, free of key and chord: one letter a step. Digits are degrees of the chord (or tones
 * of the skeleton melody in gamelan), {@code a} leads into the next root, {@code N} is the next bar's root and
 * {@code .} holds.
 *
 * @param written at least one step
 */
public record BassSteps(String written) {

    private static final String SYMBOLS = "12345678aN.";

    /**
     * Reads the line.
     *
     * @throws IllegalArgumentException where it is empty or has a letter that is no step
     */
    public BassSteps {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("a bass line needs at least one step");
        }
        List<String> strangers = written.chars()
                .mapToObj(symbol -> String.valueOf((char) symbol))
                .filter(symbol -> !SYMBOLS.contains(symbol))
                .toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException(
                    "“" + strangers.getFirst() + "” is no bass step; a bass line is written with 1 to 8, a, N and .");
        }
    }

    public int length() {
        return written.length();
    }

    /** Where the bass sounds, as a line of the rhythm grid. */
    public RhythmPattern rhythm() {
        return RhythmPattern.parse(written.chars()
                .mapToObj(symbol -> symbol == Stroke.REST.symbol() ? Stroke.REST : Stroke.HIT)
                .map(stroke -> String.valueOf(stroke.symbol()))
                .collect(Collectors.joining()));
    }
}
