package com.litmashup.music.arranging.melody;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.time.Time;
import java.util.ArrayList;
import java.util.List;

/** Reads bars of rhythm into spots. */
final class Rhythm {

    private static final char ONSET = 'x';
    private static final char HELD = '-';

    private final Time time;

    Rhythm(Time time) {
        this.time = time;
    }

    /** Bars one after the other; a note may be held over into the next. */
    List<Spot> read(List<String> bars) {
        List<Spot> spots = new ArrayList<>();
        Quarters place = Quarters.ZERO;
        for (String bar : bars) {
            Quarters step = time.phraseBar().dividedBy(bar.length());
            for (int i = 0; i < bar.length(); i++) {
                char letter = bar.charAt(i);
                if (letter == ONSET) {
                    spots.add(new Spot(place, step, weight(place), null));
                } else if (letter == HELD && !spots.isEmpty()) {
                    Spot last = spots.removeLast();
                    spots.add(new Spot(last.offset(), place.plus(step).minus(last.offset()), last.weight(), null));
                }
                place = place.plus(step);
            }
        }
        return List.copyOf(spots);
    }

    /** Strong are the first beat of a bar and the one in its middle; in compound metres every beat. */
    int weight(Quarters place) {
        Quarters beat = time.metre().beatLength();
        if (!place.remainderOf(beat).isZero()) {
            return 0;
        }
        long inBar = place.remainderOf(time.metre().barLength()).wholesOf(beat);
        int beats = time.metre().groups().size();
        boolean strong = inBar == 0 || time.isCompound() || 2 * inBar == beats;
        return strong ? 2 : 1;
    }
}
