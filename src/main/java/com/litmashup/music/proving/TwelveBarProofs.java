package com.litmashup.music.proving;

import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is proved of the twelve-bar form. */
final class TwelveBarProofs {

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

    private TwelveBarProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("form_12_bars", TwelveBarProofs::twelveBars);
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
                .flatMap(bar -> chords.root(first + bar).stream())
                .toList();
        return roots.size() == TWELVE.size()
                ? Optional.of(music.claim("form_12_bars", roots, Map.of("chords", Chords.written(bars))))
                : Optional.empty();
    }
}
