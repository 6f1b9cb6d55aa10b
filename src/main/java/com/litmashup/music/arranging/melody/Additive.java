package com.litmashup.music.arranging.melody;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Strategy;
import java.util.ArrayList;
import java.util.List;

/** The process of adding: one bar of notes, of which each bar plays one more than the bar before, until it is whole. */
final class Additive {

    private static final int FIRST = 2;

    private final Outline outline;
    private final Quarters bar;

    Additive(Outline outline) {
        this.outline = outline;
        this.bar = outline.time().phraseBar();
    }

    static boolean isAskedFor(Outline outline) {
        return outline.strategy() == Strategy.PROCESS
                && outline.cast().together().melody().has("additive_process");
    }

    /** The tune made of the first bar of another one, and of its end. */
    List<Tone> process(List<Tone> tune) {
        Quarters start = outline.form().units().getFirst().start();
        List<Tone> cell = tune.stream()
                .filter(tone -> tone.start().isBefore(start.plus(bar)))
                .toList();
        Quarters close =
                outline.time().metre().barLength().times(outline.form().bars()).minus(bar);
        List<Tone> grown = new ArrayList<>();
        int notes = FIRST;
        for (Quarters at = start; at.isBefore(close); at = at.plus(bar)) {
            Quarters shift = at.minus(start);
            cell.stream().limit(notes).map(tone -> later(tone, shift)).forEach(grown::add);
            notes++;
        }
        tune.stream().filter(tone -> !tone.start().isBefore(close)).forEach(grown::add);
        return grown;
    }

    private Tone later(Tone tone, Quarters shift) {
        int unit = Math.toIntExact(shift.wholesOf(bar.times(2)));
        Quarters barEnd = tone.start().minus(tone.start().remainderOf(bar)).plus(bar);
        Quarters length = Quarters.earlier(tone.length(), barEnd.minus(tone.start()));
        return new Tone(tone.start().plus(shift), length, tone.pitch(), tone.weight(), unit, null);
    }
}
