package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When every note sounds: swing, tempo and count-in included, as a player of the MIDI file has it.
 *
 * @param notes in time order
 * @param barsMs when each bar begins, and at the end when the last one ends
 */
public record Timing(List<Sounding> notes, List<Double> barsMs) {

    /**
     * One note.
     *
     * @param id of the note in the arrangement
     * @param onMs milliseconds since the first click of the count-in or, without one, since the first bar begins
     * @param part id of its part
     */
    public record Sounding(String id, double onMs, double offMs, String part) {}

    public Timing {
        notes = List.copyOf(notes);
        barsMs = List.copyOf(barsMs);
    }

    /**
     * The times of the chosen parts.
     *
     * @throws IllegalArgumentException where a part is chosen that the arrangement does not have
     */
    public static Timing of(Arrangement arrangement, Choice choice) {
        Edition edition = Edition.of(arrangement, choice);
        Clock clock = new Clock(edition);
        return new Timing(
                edition.lines().stream()
                        .flatMap(line -> soundings(line, clock))
                        .sorted(Comparator.comparingDouble(Sounding::onMs))
                        .toList(),
                bars(arrangement, clock));
    }

    private static Stream<Sounding> soundings(Edition.Line line, Clock clock) {
        return line.voice().notes().stream()
                .map(note -> new Sounding(
                        note.id(),
                        clock.milliseconds(clock.on(note)),
                        clock.milliseconds(clock.off(note)),
                        line.part().id()));
    }

    private static List<Double> bars(Arrangement arrangement, Clock clock) {
        Quarters bar = arrangement.metre().barLength();
        return IntStream.rangeClosed(0, arrangement.bars())
                .mapToObj(number -> clock.milliseconds(clock.ticks(bar.times(number))))
                .toList();
    }
}
