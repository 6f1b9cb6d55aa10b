package com.litmashup.mashup.ensemble;

import com.litmashup.music.arranging.Striker;
import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Instrument.Clef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to strike as {@code ensembles/percussion.yaml} has it.
 *
 * @param words regular expression of what teachers call it
 */
record StrikerEntry(
        String id,
        String name,
        boolean body,
        List<Integer> standsFor,
        @Nullable Integer soundsAs,
        int kit,
        String words) {

    private static final int LOWEST_DRUM = 27;
    private static final int HIGHEST_DRUM = 87;

    Striker striker() {
        Instrument instrument = new Instrument(id, name, kit, true, Clef.PERCUSSION, 0, LOWEST_DRUM, HIGHEST_DRUM);
        return new Striker(instrument, body, standsFor, soundsAs);
    }
}
