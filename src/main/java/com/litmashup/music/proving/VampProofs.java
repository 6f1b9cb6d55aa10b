package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of harmony that stands still or goes round. */
final class VampProofs {

    private static final int VAMP_BARS = 4;

    private VampProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("static_vamp", VampProofs::staticVamp);
        proofs.put("loop_ostinato", music -> loop(music, "loop_ostinato"));
        proofs.put(
                "minor_loop",
                music -> music.arrangement().key().mode().isMinor() ? loop(music, "minor_loop") : Optional.empty());
        return proofs;
    }

    /** One chord root under at least four bars. */
    private static Optional<TheoryClaim> staticVamp(Hearing music) {
        Chords chords = new Chords(music);
        return IntStream.rangeClosed(1, 7)
                .boxed()
                .flatMap(degree ->
                        Stretch.longest(music.bars(), bar -> held(music, chords, bar, degree), VAMP_BARS).stream())
                .findFirst()
                .map(stretch ->
                        music.claim("static_vamp", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> held(Hearing music, Chords chords, int bar, int degree) {
        Quarters from = music.barStart(bar);
        boolean only = chords.all().stream()
                .filter(chord -> chord.start().isBefore(from.plus(music.bar()))
                        && chord.end().isAfter(from))
                .allMatch(chord -> chord.numeral().degree() == degree);
        return only ? chords.root(bar).map(List::of) : Optional.empty();
    }

    /** At least two different chords that come round again in two or four bars, twice or more, from some bar on. */
    private static Optional<TheoryClaim> loop(Hearing music, String marker) {
        return Stream.of(2, 4)
                .flatMap(bars -> IntStream.rangeClosed(0, music.bars() - 2 * bars)
                        .boxed()
                        .flatMap(first -> loop(music, marker, first, bars).stream()))
                .findFirst();
    }

    private static Optional<TheoryClaim> loop(Hearing music, String marker, int first, int bars) {
        Chords chords = new Chords(music);
        List<RomanNumeral> pattern = numerals(music, chords, first, bars);
        if (Set.copyOf(pattern).size() < 2) {
            return Optional.empty();
        }
        return Stretch.longest(
                        (music.bars() - first) / bars,
                        round -> round(music, chords, first + round * bars, bars, pattern),
                        2)
                .map(stretch -> music.claim(
                        marker,
                        stretch.notes(),
                        Map.of(
                                "chords",
                                pattern.stream().map(RomanNumeral::written).collect(Collectors.joining(" ")),
                                "times",
                                String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> round(
            Hearing music, Chords chords, int firstBar, int bars, List<RomanNumeral> pattern) {
        if (!numerals(music, chords, firstBar, bars).equals(pattern)) {
            return Optional.empty();
        }
        List<Note> roots = IntStream.range(firstBar, firstBar + bars)
                .boxed()
                .flatMap(bar -> chords.root(bar).stream())
                .toList();
        return roots.size() == bars ? Optional.of(roots) : Optional.empty();
    }

    private static List<RomanNumeral> numerals(Hearing music, Chords chords, int firstBar, int bars) {
        Quarters from = music.barStart(firstBar);
        Quarters to = music.barStart(firstBar + bars);
        return chords.all().stream()
                .filter(chord -> !chord.start().isBefore(from) && chord.start().isBefore(to))
                .map(ChordSpan::numeral)
                .toList();
    }
}
