package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.time.Gap;
import com.litmashup.music.arranging.time.Onset;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When chords are struck in a bar, as the idiom of the moment has it. */
final class ChordRhythm {

    private static final Quarters EIGHTH = Quarters.of(1, 2);

    private final Outline outline;

    ChordRhythm(Outline outline) {
        this.outline = outline;
    }

    /** Whether chords are struck in a rhythm here, and not held. */
    boolean moves(int bar) {
        return Comping.of(idiom(bar)).isPresent();
    }

    /** The strokes of a bar; in every second bar of stretch one more, where there is room. */
    List<Onset> hits(int bar, Grade grade) {
        RhythmPattern rhythm = Comping.of(idiom(bar)).orElseThrow();
        List<Onset> hits = new ArrayList<>(Onset.of(rhythm, idiom(bar).grid(), barStart(bar), barStart(bar + 1)));
        hits.removeIf(hit -> outline.request().level() == Level.BEGINNER && !hit.isOn(EIGHTH));
        if (grade == Grade.STRETCH && bar % 2 == 0) {
            Gap.last(hits.stream().map(Onset::start).toList(), barStart(bar + 1))
                    .ifPresent(place -> hits.add(new Onset(place, Stroke.HIT, 0)));
            hits.sort(Comparator.comparing(Onset::start));
        }
        return List.copyOf(hits);
    }

    Quarters longest(int bar) {
        return Quarters.later(EIGHTH, idiom(bar).grid().step());
    }

    private Idiom idiom(int bar) {
        return outline.rolesAt(bar).comping();
    }

    private Quarters barStart(int bar) {
        return outline.time().metre().barLength().times(bar - 1L);
    }
}
