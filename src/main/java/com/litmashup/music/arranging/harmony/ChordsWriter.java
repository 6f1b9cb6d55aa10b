package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Desk;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Scribe;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.arranging.time.Onset;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a chord part: held chords for support, the idiom's chord rhythm for core, with pick-ups for stretch. */
public final class ChordsWriter {

    private static final Quarters SHORT = Quarters.of(1, 2);

    private final Outline outline;
    private final Seat seat;
    private final Map<Quarters, List<Pitch>> chords = new TreeMap<>();

    private ChordsWriter(Outline outline, Seat seat, int number) {
        this.outline = outline;
        this.seat = seat;
        layChords(number);
    }

    /**
     * The part of one seat.
     *
     * @param number of the seat among those that play chords, from 0
     */
    public static Part write(Outline outline, Seat seat, String id, int number) {
        ChordsWriter writer = new ChordsWriter(outline, seat, number);
        return Desk.part(
                id,
                seat.instrument().name(),
                Role.CHORDS,
                outline.cast().together().comping(),
                Desk.sounding(seat, outline.cast().together().timbre()),
                writer::write);
    }

    private void layChords(int number) {
        Voicing voicing = new Voicing(seat, outline.request().level() == Level.ADVANCED ? 4 : 3, number);
        List<Pitch> before = List.of();
        for (Quarters change : changes()) {
            List<Pitch> chord = voicing.after(before, outline.harmony().tonesAt(change));
            chords.put(change, chord);
            before = chord.isEmpty() ? before : chord;
        }
    }

    /** Where chords begin; over a drone each bar. */
    private List<Quarters> changes() {
        List<Quarters> changes = new ArrayList<>();
        for (int bar = 1; bar <= outline.form().bars(); bar++) {
            Quarters start = barStart(bar);
            changes.add(start);
            outline.harmony().spans().stream()
                    .map(Harmony.Span::start)
                    .filter(place -> place.isAfter(start) && place.isBefore(start.plus(bar())))
                    .forEach(changes::add);
        }
        return changes;
    }

    private void write(Grade grade, Scribe scribe) {
        int entry = outline.form().introduction() / 2 + 1;
        for (int bar = entry; bar <= outline.form().bars(); bar++) {
            RhythmPattern rhythm = Comping.of(outline.rolesAt(bar).comping()).orElse(null);
            if (grade == Grade.SUPPORT
                    || rhythm == null
                    || bar == outline.form().bars()) {
                held(scribe, bar);
            } else {
                struck(scribe, bar, hits(bar, rhythm, grade));
            }
        }
    }

    private void held(Scribe scribe, int bar) {
        List<Quarters> starts = chords.keySet().stream()
                .filter(place -> !place.isBefore(barStart(bar)))
                .filter(place -> place.isBefore(barStart(bar + 1)))
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            Quarters end = i + 1 < starts.size() ? starts.get(i + 1) : barStart(bar + 1);
            sound(scribe, starts.get(i), end.minus(starts.get(i)), Stroke.HIT);
        }
    }

    private void struck(Scribe scribe, int bar, List<Onset> hits) {
        for (int i = 0; i < hits.size(); i++) {
            Quarters start = hits.get(i).start();
            Quarters next = i + 1 < hits.size() ? hits.get(i + 1).start() : barStart(bar + 1);
            sound(
                    scribe,
                    start,
                    Quarters.earlier(next.minus(start), longest(bar)),
                    hits.get(i).stroke());
        }
    }

    private Quarters longest(int bar) {
        return Quarters.later(SHORT, outline.rolesAt(bar).comping().grid().step());
    }

    private List<Onset> hits(int bar, RhythmPattern rhythm, Grade grade) {
        Idiom idiom = outline.rolesAt(bar).comping();
        List<Onset> hits = new ArrayList<>(Onset.of(rhythm, idiom.grid(), barStart(bar), barStart(bar + 1)));
        hits.removeIf(hit -> outline.request().level() == Level.BEGINNER && !hit.isOn(SHORT));
        Quarters pickup = barStart(bar + 1).minus(SHORT);
        boolean free = hits.stream().noneMatch(hit -> !hit.start().isBefore(pickup.minus(SHORT)));
        if (grade == Grade.STRETCH && bar % 2 == 0 && free) {
            hits.add(new Onset(pickup, Stroke.HIT, 0));
        }
        return hits;
    }

    private void sound(Scribe scribe, Quarters start, Quarters length, Stroke stroke) {
        chordAt(start).forEach(pitch -> scribe.pitch(start, length, pitch, stroke));
    }

    private List<Pitch> chordAt(Quarters place) {
        List<Pitch> sounding = List.of();
        for (Map.Entry<Quarters, List<Pitch>> chord : chords.entrySet()) {
            if (!chord.getKey().isAfter(place)) {
                sounding = chord.getValue();
            }
        }
        return sounding;
    }

    private Quarters bar() {
        return outline.time().metre().barLength();
    }

    private Quarters barStart(int bar) {
        return bar().times(bar - 1L);
    }
}
