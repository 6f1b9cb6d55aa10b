package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Desk;
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

/**
 * Writes a chord part: held chords for support, the idiom's chord rhythm for core, with pick-ups for stretch. Where the
 * rhythm leaves no room for pick-ups, or there is none, stretch takes the chords apart.
 */
public final class ChordsWriter {

    private final Outline outline;
    private final Seat seat;
    private final ChordRhythm rhythm;
    private final Map<Quarters, List<Pitch>> chords = new TreeMap<>();

    private ChordsWriter(Outline outline, Seat seat, int number) {
        this.outline = outline;
        this.seat = seat;
        this.rhythm = new ChordRhythm(outline);
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
            boolean last = bar == outline.form().bars();
            boolean still = !rhythm.moves(bar);
            if (last || grade == Grade.SUPPORT || (still && grade == Grade.CORE)) {
                held(scribe, bar);
            } else if (still) {
                takenApart(scribe, bar);
            } else {
                struck(scribe, bar, grade);
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

    private void struck(Scribe scribe, int bar, Grade grade) {
        List<Onset> hits = rhythm.hits(bar, grade);
        boolean broken = grade == Grade.STRETCH && hits.equals(rhythm.hits(bar, Grade.CORE)) && bar % 2 == 0;
        for (int i = 0; i < hits.size(); i++) {
            Quarters start = hits.get(i).start();
            Quarters next = i + 1 < hits.size() ? hits.get(i + 1).start() : barStart(bar + 1);
            Quarters length = Quarters.earlier(next.minus(start), rhythm.longest(bar));
            List<Pitch> chord = broken ? broken(chordAt(start), i) : chordAt(start);
            Stroke stroke = hits.get(i).stroke();
            chord.forEach(pitch -> scribe.pitch(start, length, pitch, stroke));
        }
    }

    /** A held chord is taken apart: its lowest tone on the strong beats, the others after it. */
    private void takenApart(Scribe scribe, int bar) {
        Quarters beat = outline.time().metre().beatLength();
        int place = 0;
        for (Quarters start = barStart(bar); start.isBefore(barStart(bar + 1)); start = start.plus(beat)) {
            for (Pitch pitch : broken(chordAt(start), place++)) {
                scribe.pitch(start, beat, pitch, Stroke.HIT);
            }
        }
    }

    private static List<Pitch> broken(List<Pitch> chord, int place) {
        return chord.size() < 2 ? chord : place % 2 == 0 ? chord.subList(0, 1) : chord.subList(1, chord.size());
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
