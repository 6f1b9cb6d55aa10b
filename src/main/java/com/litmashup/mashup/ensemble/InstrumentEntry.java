package com.litmashup.mashup.ensemble;

import com.litmashup.music.Pitch;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Instrument.Clef;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as {@code ensembles/instruments.yaml} has it.
 *
 * @param sources who states the ranges, at least one
 */
record InstrumentEntry(
        String id,
        String name,
        int program,
        Clef clef,
        int writtenAbove,
        int atOnce,
        boolean takesTimbre,
        List<String> sources,
        Map<Level, Reach> levels) {

    /** Sounding notes: either single ones, or everything from one to another. */
    record Reach(
            @Nullable List<String> notes,
            @Nullable String from,
            @Nullable String to) {

        List<Integer> pitches() {
            if (notes != null) {
                return notes.stream()
                        .map(Pitch::parse)
                        .map(Pitch::midi)
                        .sorted()
                        .toList();
            }
            int lowest = Pitch.parse(Objects.requireNonNull(from, "from")).midi();
            int highest = Pitch.parse(Objects.requireNonNull(to, "to")).midi();
            return IntStream.rangeClosed(lowest, highest).boxed().toList();
        }
    }

    /** A place for it in an ensemble at one level. */
    Seat seat(Role role, Level level) {
        List<Integer> pitches = Objects.requireNonNull(levels.get(level), () -> id + " at " + level)
                .pitches();
        Instrument instrument =
                new Instrument(id, name, program, false, clef, writtenAbove, pitches.getFirst(), pitches.getLast());
        return new Seat(role, instrument, pitches, atOnce, takesTimbre);
    }
}
