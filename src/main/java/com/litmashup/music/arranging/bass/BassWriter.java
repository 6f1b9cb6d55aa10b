package com.litmashup.music.arranging.bass;

import com.litmashup.music.BassSteps;
import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
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
import java.util.stream.Stream;

/** Writes a bass: roots for support, the idiom's line for core, an octave leap into every second bar for stretch. */
public final class BassWriter {

    private static final Quarters EIGHTH = Quarters.of(1, 2);

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
        List<Step> steps = steps(grade);
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

    /** From the middle of the introduction on; the last bar is one root. */
    private List<Step> steps(Grade grade) {
        List<Step> steps = new ArrayList<>();
        for (int bar = outline.form().introduction() / 2 + 1;
                bar < outline.form().bars();
                bar++) {
            steps.addAll(grade == Grade.SUPPORT ? roots(bar) : line(bar, grade));
        }
        steps.add(new Step(barStart(outline.form().bars()), Step.ROOT, Stroke.ACCENT));
        return steps;
    }

    private List<Step> roots(int bar) {
        Stream<Quarters> changes = outline.harmony().spans().stream()
                .map(span -> span.start())
                .filter(start -> start.isAfter(barStart(bar)) && start.isBefore(barStart(bar + 1)));
        return Stream.concat(Stream.of(barStart(bar)), changes)
                .map(start -> new Step(start, Step.ROOT, Stroke.HIT))
                .toList();
    }

    private List<Step> line(int bar, Grade grade) {
        Idiom idiom = outline.rolesAt(bar).bass();
        BassSteps bass = idiom.bass();
        if (bass == null) {
            return roots(bar);
        }
        List<Step> steps =
                new ArrayList<>(Onset.of(bass.rhythm(), idiom.grid(), barStart(bar), barStart(bar + 1)).stream()
                        .filter(onset -> outline.request().level() != Level.BEGINNER || onset.isOn(EIGHTH))
                        .map(onset -> step(onset, bass))
                        .toList());
        if (grade == Grade.STRETCH && bar % 2 == 0) {
            leap(steps, bar);
        }
        return steps;
    }

    /** A root where a chord begins within the bar, whatever the line would have there. */
    private Step step(Onset onset, BassSteps bass) {
        boolean begins = !onset.isOn(outline.time().metre().barLength())
                && outline.harmony().spans().stream()
                        .anyMatch(span -> span.start().equals(onset.start()));
        return new Step(onset.start(), begins ? Step.ROOT : bass.written().charAt(onset.step()), onset.stroke());
    }

    private void leap(List<Step> steps, int bar) {
        Quarters place = barStart(bar + 1).minus(EIGHTH);
        boolean free = !steps.isEmpty() && steps.getLast().start().isBefore(place.minus(EIGHTH));
        if (free && steps.getLast().symbol() != Step.NEXT) {
            steps.add(new Step(place, Step.OCTAVE, Stroke.HIT));
        }
    }

    private Quarters barStart(int bar) {
        return outline.time().metre().barLength().times(bar - 1L);
    }
}
