package com.litmashup.music.arranging.bass;

import com.litmashup.music.Interval;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.Scale;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.score.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each step of a bass line its pitch, near to the one before. */
final class Walk {

    private static final Interval SEMITONE = new Interval(1, 1);

    private final Outline outline;
    private final Depth depth;
    private final Degrees degrees;
    private final boolean ground;
    private int last;

    Walk(Outline outline, Depth depth) {
        this.outline = outline;
        this.depth = depth;
        this.degrees = new Degrees(outline);
        this.ground = outline.cast().together().bass().has("ground_bass");
        this.last = depth.middle();
    }

    /**
     * The pitch of a step; nothing where the instrument has no tone of the chord.
     *
     * @param next where the following note begins
     */
    Optional<Pitch> pitch(Step step, Quarters next) {
        Optional<Pitch> pitch = switch (step.symbol()) {
            case Step.APPROACH -> approach(next);
            case Step.NEXT -> anticipation(step.start());
            case Step.OCTAVE -> chordTone(step.start(), Step.ROOT).map(depth::octaveAbove);
            default -> chordTone(step.start(), step.symbol());
        };
        if (step.symbol() != Step.OCTAVE) {
            pitch.ifPresent(sounding -> last = sounding.midi());
        }
        return pitch;
    }

    /** The root of the next bar's chord, or the first of its tones that is at home in the scale. */
    private Optional<Pitch> anticipation(Quarters place) {
        Quarters next = nextBar(place);
        Scale scale = Scale.of(outline.key());
        List<PitchClass> now = outline.harmony().tonesAt(place);
        return Stream.concat(Stream.of(degrees.at(next, Step.ROOT)), outline.harmony().tonesAt(next).stream())
                .filter(tone -> scale.contains(tone) || now.contains(tone))
                .flatMap(tone -> depth.near(tone, (last + depth.middle()) / 2).stream())
                .findFirst()
                .or(() -> chordTone(place, Step.ROOT));
    }

    private Optional<Pitch> chordTone(Quarters place, char symbol) {
        PitchClass wanted = degrees.at(place, symbol);
        List<PitchClass> tones = outline.harmony().tonesAt(place);
        int towards = ground ? depth.middle() : (last + depth.middle()) / 2;
        return Stream.concat(Stream.of(wanted), Stream.concat(fifth(tones), tones.stream()))
                .flatMap(tone -> depth.near(tone, towards).stream())
                .findFirst();
    }

    private static Stream<PitchClass> fifth(List<PitchClass> tones) {
        return tones.size() > 2 ? Stream.of(tones.get(2)) : Stream.empty();
    }

    /** A step into the root that follows: along the scale, or by semitone where the class is advanced. */
    private Optional<Pitch> approach(Quarters next) {
        Optional<Pitch> target = chordTone(next, Step.ROOT);
        if (target.isEmpty()) {
            return target;
        }
        Pitch root = target.get();
        Stream<Pitch> ways = outline.request().level() == Level.ADVANCED
                ? Stream.of(root.down(SEMITONE), root.up(SEMITONE))
                : alongTheScale(root);
        return ways.filter(way -> depth.reaches(way.midi()))
                .min(Comparator.comparingInt(way -> Math.abs(way.midi() - last)))
                .or(() -> target);
    }

    private Stream<Pitch> alongTheScale(Pitch root) {
        Scale scale = Scale.of(outline.key());
        return Stream.of(-2, -1, 1, 2).flatMap(off -> scale.at(root.midi() + off).stream());
    }

    private Quarters nextBar(Quarters place) {
        Quarters bar = outline.time().metre().barLength();
        return bar.times(place.wholesOf(bar) + 1);
    }
}
