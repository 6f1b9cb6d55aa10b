package com.litmashup.music.proving;

import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is proved of drones and open fifths. */
final class DroneProofs {

    private static final int VAMP_BARS = 4;
    private static final int FIFTH = 7;

    private DroneProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("drone", DroneProofs::drone);
        proofs.put("open_fifth_chords", DroneProofs::openFifths);
        return proofs;
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
