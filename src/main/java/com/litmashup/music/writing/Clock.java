package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Note;

/** When a place in the piece sounds: count-in, swing and tempo. */
final class Clock {

    private static final double MICROSECONDS_A_MINUTE = 60_000_000;

    private final Metre metre;
    private final Feel feel;
    private final int countIn;
    private final int microsecondsPerQuarter;

    Clock(Edition edition) {
        metre = edition.music().metre();
        feel = edition.music().feel();
        countIn = metre.barLength().times(edition.choice().countInBars()).ticks();
        Quarters beat = metre.beatLength();
        double beats = edition.music().beatsPerMinute() * edition.choice().tempoFactor();
        microsecondsPerQuarter =
                Math.toIntExact(Math.round(MICROSECONDS_A_MINUTE * beat.denominator() / (beats * beat.numerator())));
    }

    int microsecondsPerQuarter() {
        return microsecondsPerQuarter;
    }

    int countInTicks() {
        return countIn;
    }

    /** Milliseconds from the first click or note to this tick. */
    double milliseconds(int tick) {
        return (double) tick * microsecondsPerQuarter / (1000.0 * Quarters.TICKS);
    }

    int on(Note note) {
        return ticks(note.start());
    }

    /** Later than {@link #on}, even where swing pushes a beginning against a triplet's end. */
    int off(Note note) {
        return Math.max(ticks(note.end()), on(note) + 1);
    }

    /** The tick of a place, counted from the first click of the count-in. */
    int ticks(Quarters place) {
        Quarters withinBar = place.remainderOf(metre.barLength());
        Quarters withinPair = withinBar.remainderOf(feel.pair());
        Quarters pair = withinBar.minus(withinPair);
        boolean swung = feel.swings() && isHalved(withinPair) && isWhole(pair);
        int straight = countIn + place.ticks();
        return swung ? straight - withinPair.ticks() + swung(withinPair.ticks()) : straight;
    }

    /** Whether the pair lies within the bar. */
    private boolean isWhole(Quarters pair) {
        return !pair.plus(feel.pair()).isAfter(metre.barLength());
    }

    /** Whether a place is reached by halving the pair; triplets are not swung. */
    private boolean isHalved(Quarters withinPair) {
        Quarters share = Quarters.of(
                withinPair.numerator() * feel.pair().denominator(),
                withinPair.denominator() * feel.pair().numerator());
        return Long.bitCount(share.denominator()) == 1;
    }

    private int swung(int within) {
        int pair = feel.pair().ticks();
        int first = Math.toIntExact(Math.round(pair * feel.ratio() / (feel.ratio() + 1)));
        int half = pair / 2;
        return within <= half
                ? Math.round((float) within * first / half)
                : first + Math.round((float) (within - half) * (pair - first) / half);
    }
}
