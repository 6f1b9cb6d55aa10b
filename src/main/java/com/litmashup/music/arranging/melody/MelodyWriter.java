package com.litmashup.music.arranging.melody;

import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Desk;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Scribe;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes the parts that carry the tune: one, or two in turn that come together at the end. */
public final class MelodyWriter {

    private final Outline outline;
    private final List<Seat> seats;

    private MelodyWriter(Outline outline, List<Seat> seats) {
        this.outline = outline;
        this.seats = seats;
    }

    /**
     * The melody parts.
     *
     * @param seats that play melodies, at least one; the second answers
     */
    public static List<Part> write(Outline outline, List<Seat> seats) {
        return new MelodyWriter(outline, seats).parts();
    }

    private List<Part> parts() {
        Idiom caller = outline.cast().together().melody();
        Idiom answerer = outline.answers();
        if (answerer == null) {
            return List.of(part("melody", seats.getFirst(), caller, unit -> true));
        }
        int last = outline.form().units().size() - 1;
        return List.of(
                part("call", seats.getFirst(), caller, unit -> unit % 2 == 0 || unit == last),
                part("answer", seats.get(Math.min(1, seats.size() - 1)), answerer, unit -> unit % 2 == 1));
    }

    private Part part(String id, Seat seat, Idiom idiom, IntPredicate theirs) {
        Tune tune = new Tune(outline, seat);
        List<Tone> whole = tune.compose(theirs);
        List<Tone> processed = Additive.isAskedFor(outline) ? new Additive(outline).process(whole) : whole;
        List<Tone> tones =
                processed.stream().filter(tone -> theirs.test(tone.unit())).toList();
        Graded graded = new Graded(
                tune.terrain(), outline.harmony(), !outline.request().lyrics().isEmpty());
        return Desk.part(
                id,
                seat.instrument().name(),
                Role.MELODY,
                idiom,
                Desk.sounding(seat, outline.cast().together().timbre()),
                (grade, scribe) -> graded.of(tones, grade).forEach(tone -> write(tone, scribe)));
    }

    private static void write(Tone tone, Scribe scribe) {
        scribe.sung(tone.start(), tone.length(), tone.pitch(), Stroke.HIT, tone.syllable());
    }
}
