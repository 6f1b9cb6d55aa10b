package com.litmashup.music.score;

import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import java.util.List;

/**
 * A chord and how long it holds.
 *
 * @param numeral its place in the key
 * @param symbol as players read it, for example {@code Bbmaj7}
 * @param tones spelled, from the root upwards
 */
public record ChordSpan(Quarters start, Quarters length, RomanNumeral numeral, String symbol, List<PitchClass> tones) {

    public ChordSpan {
        tones = List.copyOf(tones);
    }

    public Quarters end() {
        return start.plus(length);
    }
}
