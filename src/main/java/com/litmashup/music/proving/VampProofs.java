package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Harmony over many bars: vamps, loops, drones and the twelve-bar form. */
final class VampProofs {

    private static final int VAMP_BARS = 4;
    private static final int FIFTH = 7;

    /**
     * The degrees a twelve-bar blues may have in each bar; 0 is any.
     *
     * <p>Katz, Harmonic Syntax of the Twelve-Bar Blues Form, 2017.
     */
    private static final List<Set<Integer>> TWELVE = List.of(
            Set.of(1),
            Set.of(1, 4),
            Set.of(1),
            Set.of(1),
            Set.of(4),
            Set.of(4),
            Set.of(1),
            Set.of(1),
            Set.of(5, 2),
            Set.of(4, 5),
            Set.of(1),
            Set.of(1, 5));

    private VampProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("form_12_bars", VampProofs::twelveBars);
        proofs.put("static_vamp", VampProofs::staticVamp);
        proofs.put("loop_ostinato", music -> loop(music, "loop_ostinato"));
        proofs.put(
                "minor_loop",
                music -> music.arrangement().key().mode().isMinor() ? loop(music, "minor_loop") : Optional.empty());
        proofs.put("drone", VampProofs::drone);
        proofs.put("open_fifth_chords", VampProofs::openFifths);
        return proofs;
    }

    private static Optional<TheoryClaim> twelveBars(Hearing music) {
        Chords chords = new Chords(music);
        return IntStream.rangeClosed(0, music.bars() - TWELVE.size())
                .boxed()
                .flatMap(first -> twelveFrom(music, chords, first).stream())
                .findFirst();
    }

    private static Optional<TheoryClaim> twelveFrom(Hearing music, Chords chords, int first) {
        List<ChordSpan> bars = IntStream.range(0, TWELVE.size())
                .boxed()
                .flatMap(bar -> chords
                        .at(music.barStart(first + bar))
                        .filter(chord ->
                                TWELVE.get(bar).contains(chord.numeral().degree()))
                        .filter(chord -> !chord.numeral().flat())
                        .stream())
                .toList();
        if (bars.size() < TWELVE.size()) {
            return Optional.empty();
        }
        List<Note> roots = IntStream.range(0, TWELVE.size())
                .boxed()
                .flatMap(bar -> root(music, chords, first + bar).stream())
                .toList();
        return roots.size() == TWELVE.size()
                ? Optional.of(music.claim("form_12_bars", roots, Map.of("chords", Chords.written(bars))))
                : Optional.empty();
    }

    /** The note that sounds the root in this bar. */
    private static Optional<Note> root(Hearing music, Chords chords, int bar) {
        Quarters from = music.barStart(bar);
        Quarters to = from.plus(music.bar());
        return chords.at(from)
                .flatMap(chord -> Stream.of(Role.BASS, Role.CHORDS)
                        .flatMap(role -> music.lines(role).stream())
                        .filter(line -> line.key() < 0)
                        .flatMap(line -> line.between(from, to).stream())
                        .filter(note -> Math.floorMod(Hearing.midi(note), 12)
                                == chord.tones().getFirst().semitones())
                        .findFirst());
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
        return only ? root(music, chords, bar).map(List::of) : Optional.empty();
    }

    /** At least two different chords that come round again in two or four bars, twice or more. */
    private static Optional<TheoryClaim> loop(Hearing music, String marker) {
        return Stream.of(2, 4)
                .flatMap(bars -> loop(music, marker, bars).stream())
                .findFirst();
    }

    private static Optional<TheoryClaim> loop(Hearing music, String marker, int bars) {
        Chords chords = new Chords(music);
        List<RomanNumeral> pattern = numerals(music, chords, 0, bars);
        if (Set.copyOf(pattern).size() < 2) {
            return Optional.empty();
        }
        return Stretch.longest(music.bars() / bars, round -> round(music, chords, round * bars, bars, pattern), 2)
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
                .flatMap(bar -> root(music, chords, bar).stream())
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

    /** One line that for four bars and more has long notes on the tonic, or tonic and fifth, and nothing else. */
    private static Optional<TheoryClaim> drone(Hearing music) {
        return Stream.of(Role.BASS, Role.CHORDS)
                .flatMap(role -> music.lines(role).stream())
                .filter(line -> line.key() < 0)
                .flatMap(line -> Stretch.longest(music.bars(), bar -> droning(music, line, bar), VAMP_BARS).stream())
                .findFirst()
                .map(stretch ->
                        music.claim("drone", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> droning(Hearing music, Line line, int bar) {
        List<Note> notes = line.between(music.barStart(bar), music.barStart(bar + 1));
        boolean still = notes.stream()
                .allMatch(note -> Set.of(0, FIFTH).contains(music.degree(note))
                        && !note.length().times(2).isBefore(music.bar()));
        boolean home = notes.stream().anyMatch(note -> music.degree(note) == 0);
        return still && home ? Optional.of(notes) : Optional.empty();
    }

    /** Chords of root and fifth alone, for two bars and more. */
    private static Optional<TheoryClaim> openFifths(Hearing music) {
        Chords chords = new Chords(music);
        return music.lines(Role.CHORDS).stream()
                .flatMap(line -> Stretch.longest(music.bars(), bar -> open(music, chords, line, bar), 2).stream())
                .findFirst()
                .map(stretch -> music.claim(
                        "open_fifth_chords", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> open(Hearing music, Chords chords, Line line, int bar) {
        List<Note> notes = line.between(music.barStart(bar), music.barStart(bar + 1));
        Set<Integer> above = notes.stream()
                .flatMap(note -> chords.at(note.start()).stream()
                        .map(chord -> Math.floorMod(
                                Hearing.midi(note) - chord.tones().getFirst().semitones(), 12)))
                .collect(Collectors.toSet());
        return above.equals(Set.of(0, FIFTH)) ? Optional.of(notes) : Optional.empty();
    }
}
