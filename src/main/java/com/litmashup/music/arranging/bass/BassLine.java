package com.litmashup.music.arranging.bass;

import com.litmashup.music.BassSteps;
import com.litmashup.music.Quarters;
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
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a bass before they have pitches, grade by grade. */
final class BassLine {

    private static final Quarters EIGHTH = Quarters.of(1, 2);

    private final Outline outline;

    BassLine(Outline outline) {
        this.outline = outline;
    }

    /** From the middle of the introduction on; the last bar is one root. */
    List<Step> at(Grade grade) {
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
        rootNewChords(steps, bar);
        if (grade == Grade.STRETCH && bar % 2 == 0) {
            lead(steps, bar);
        }
        return steps;
    }

    /** A chord that begins within the bar is heard in the bass, even where the line would hold on or rest. */
    private void rootNewChords(List<Step> steps, int bar) {
        List<Quarters> sounding = steps.stream().map(Step::start).toList();
        roots(bar).stream()
                .skip(1)
                .filter(root -> !sounding.contains(root.start()))
                .forEach(steps::add);
        steps.sort(Comparator.comparing(Step::start));
    }

    /** A root where a chord begins within the bar, whatever the line would have there. */
    private Step step(Onset onset, BassSteps bass) {
        boolean begins = !onset.isOn(outline.time().metre().barLength())
                && outline.harmony().spans().stream()
                        .anyMatch(span -> span.start().equals(onset.start()));
        return new Step(onset.start(), begins ? Step.ROOT : bass.written().charAt(onset.step()), onset.stroke());
    }

    private void lead(List<Step> steps, int bar) {
        if (steps.isEmpty()) {
            steps.add(new Step(barStart(bar), Step.OCTAVE, Stroke.HIT));
            return;
        }
        boolean ahead = steps.getLast().symbol() == Step.NEXT;
        Quarters end = ahead ? steps.getLast().start() : barStart(bar + 1);
        List<Quarters> starts = steps.stream()
                .map(Step::start)
                .filter(start -> start.isBefore(end))
                .toList();
        Optional<Quarters> place = Gap.last(starts, end);
        if (place.isPresent()) {
            boolean leads = !ahead && place.get().plus(EIGHTH).equals(end) && changesAt(end);
            steps.add(new Step(place.get(), leads ? Step.APPROACH : Step.OCTAVE, Stroke.HIT));
            steps.sort(Comparator.comparing(Step::start));
        } else if (!ahead) {
            Step last = steps.removeLast();
            steps.add(new Step(last.start(), Step.OCTAVE, last.stroke()));
        }
    }

    private boolean changesAt(Quarters barline) {
        return !outline.harmony().tonesAt(barline).equals(outline.harmony().tonesAt(barline.minus(EIGHTH)));
    }

    private Quarters barStart(int bar) {
        return outline.time().metre().barLength().times(bar - 1L);
    }
}
