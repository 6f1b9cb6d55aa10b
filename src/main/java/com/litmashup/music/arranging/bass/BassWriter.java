package com.litmashup.music.arranging.bass;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Desk;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Scribe;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.List;

/**
 * Writes a bass: roots for support, the idiom's line for core, and in every second bar of stretch one note more, which
 * leads into the next chord where there is room before it.
 */
public final class BassWriter {

    private final Outline outline;
    private final Depth depth;

    private BassWriter(Outline outline, Seat seat) {
        this.outline = outline;
        this.depth = new Depth(seat);
    }

    /** The part of one seat. */
    public static Part write(Outline outline, Seat seat, String id) {
        Idiom idiom = outline.cast().together().bass();
        return Desk.part(
                id,
                seat.instrument().name(),
                Role.BASS,
                idiom,
                Desk.sounding(seat, idiom),
                new BassWriter(outline, seat)::write);
    }

    private void write(Grade grade, Scribe scribe) {
        List<Step> steps = new BassLine(outline).at(grade);
        Walk walk = new Walk(outline, depth);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Quarters next = i + 1 < steps.size()
                    ? steps.get(i + 1).start()
                    : barStart(outline.form().bars() + 1);
            walk.pitch(step, next)
                    .ifPresent(pitch -> scribe.pitch(
                            step.start(), end(step, pitch, next).minus(step.start()), pitch, step.stroke()));
        }
    }

    /** A note holds until the next one, but not into a chord that it is no part of; an anticipation holds on. */
    private Quarters end(Step step, Pitch pitch, Quarters next) {
        if (step.symbol() == Step.NEXT) {
            return next;
        }
        return outline.harmony().spans().stream()
                .filter(span ->
                        span.start().isAfter(step.start()) && span.start().isBefore(next))
                .filter(span -> !span.chord().tones().contains(pitch.name()))
                .map(span -> span.start())
                .findFirst()
                .orElse(next);
    }

    private Quarters barStart(int bar) {
        return outline.time().metre().barLength().times(bar - 1L);
    }
}
