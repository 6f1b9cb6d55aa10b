package com.litmashup.music.proving;

import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of a bass over many bars. */
final class GroundProofs {

    private static final int FIFTH = 7;
    private static final int TONES_OF_A_GROUND = 3;

    private GroundProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("ground_bass", GroundProofs::ground);
        proofs.put("descending_tetrachord", GroundProofs::tetrachord);
        return proofs;
    }

    /** The same bass, pitch for pitch, at least twice in a row, of at least three different notes. */
    private static Optional<TheoryClaim> ground(Hearing music) {
        return Stream.of(2, 4, 3, 6, 8, 1)
                .flatMap(bars -> ground(music, bars).stream())
                .findFirst();
    }

    private static Optional<TheoryClaim> ground(Hearing music, int bars) {
        List<String> first = melody(music, 0, bars);
        boolean ground =
                first.stream().map(tone -> tone.split("@")[0]).distinct().count() >= TONES_OF_A_GROUND;
        return ground
                ? Stretch.longest(
                                music.bars() / bars,
                                round -> melody(music, round * bars, bars).equals(first)
                                        ? Optional.of(notes(music, round * bars, bars))
                                        : Optional.empty(),
                                2)
                        .map(stretch -> music.claim(
                                "ground_bass",
                                stretch.notes(),
                                Map.of("bars", String.valueOf(bars), "times", String.valueOf(stretch.cycles()))))
                : Optional.empty();
    }

    private static List<Note> notes(Hearing music, int firstBar, int bars) {
        return IntStream.range(firstBar, firstBar + bars)
                .boxed()
                .flatMap(bar -> music.bass().stream().flatMap(bass -> music.bar(bass, bar).stream()))
                .toList();
    }

    private static List<String> melody(Hearing music, int firstBar, int bars) {
        return notes(music, firstBar, bars).stream()
                .map(note -> Hearing.midi(note) + "@" + note.start().minus(music.barStart(firstBar)))
                .toList();
    }

    /** Four bass notes, one a chord, that go down by step from the tonic to the fifth. */
    private static Optional<TheoryClaim> tetrachord(Hearing music) {
        List<Note> firsts = new ArrayList<>();
        for (ChordSpan chord : new Chords(music).all()) {
            music.bass()
                    .flatMap(bass ->
                            bass.between(chord.start(), chord.end()).stream().findFirst())
                    .ifPresent(firsts::add);
        }
        return IntStream.rangeClosed(0, firsts.size() - 4)
                .mapToObj(i -> firsts.subList(i, i + 4))
                .filter(four -> descends(music, four))
                .findFirst()
                .map(four -> music.claim("descending_tetrachord", four, Map.of()));
    }

    private static boolean descends(Hearing music, List<Note> four) {
        List<Integer> degrees = four.stream().map(music::degree).toList();
        boolean places = degrees.getFirst() == 0
                && Set.of(10, 11).contains(degrees.get(1))
                && Set.of(8, 9).contains(degrees.get(2))
                && degrees.getLast() == FIFTH;
        return places && IntStream.range(1, 4).allMatch(i -> Hearing.midi(four.get(i)) < Hearing.midi(four.get(i - 1)));
    }
}
