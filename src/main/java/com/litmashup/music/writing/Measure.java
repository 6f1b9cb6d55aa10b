package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar as it is written: full, with rests where nothing sounds.
 *
 * @param number counted from 1
 * @param start since the piece began
 * @param events in time order; they fill the bar exactly
 */
record Measure(int number, Quarters start, Metre metre, List<Event> events) {

    Measure {
        events = List.copyOf(events);
    }

    /** Whether nothing sounds: then one rest stands for the bar, whatever its length. */
    boolean isSilent() {
        return events.stream().allMatch(Event::isRest);
    }

    /** The events in runs: those of a run are joined by a beam, or stand in one beat; others are alone. */
    List<List<Event>> runs() {
        List<List<Event>> runs = new ArrayList<>();
        for (Event event : events) {
            if (!runs.isEmpty() && joins(runs.getLast().getLast(), event)) {
                runs.getLast().add(event);
            } else {
                runs.add(new ArrayList<>(List.of(event)));
            }
        }
        return runs;
    }

    private boolean joins(Event earlier, Event later) {
        return isBeamed(earlier) && isBeamed(later) && beat(earlier) == beat(later);
    }

    private static boolean isBeamed(Event event) {
        return !event.isRest() && event.value().figure().flags() > 0;
    }

    private int beat(Event event) {
        return Counting.beatAt(metre, event.start().minus(start));
    }

    /** The events that share a triplet with this one; none where it stands in no triplet. */
    List<Event> triplet(Event event) {
        return events.stream()
                .filter(other -> event.triplet() != null && event.triplet().equals(other.triplet()))
                .toList();
    }
}
