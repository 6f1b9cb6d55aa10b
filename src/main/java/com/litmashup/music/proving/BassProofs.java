package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is proved of a bass bar by bar. */
final class BassProofs {

    private static final int FIFTH = 7;
    private static final Quarters SIXTEENTH = Quarters.of(1, 4);
    private static final int WIDEST_STRIDE = 7;

    private BassProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("walking_bass", barByBar("walking_bass", BassProofs::walks));
        proofs.put("anticipated_bass", barByBar("anticipated_bass", BassProofs::anticipates));
        proofs.put("root_fifth_bass", barByBar("root_fifth_bass", BassProofs::rootAndFifth));
        proofs.put("syncopated_bass", barByBar("syncopated_bass", BassProofs::syncopates));
        proofs.put("sixteenth_syncopation_bass", barByBar("sixteenth_syncopation_bass", BassProofs::sixteenths));
        proofs.put("bass_roots", barByBar("bass_roots", BassProofs::roots));
        return proofs;
    }

    private static Proof barByBar(String marker, BiFunction<Hearing, Integer, Optional<List<Note>>> shown) {
        return music -> Stretch.longest(music.bars(), bar -> shown.apply(music, bar), 2)
                .map(stretch -> music.claim(marker, stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static List<Note> bar(Hearing music, int bar) {
        return music.bass()
                .map(bass -> bass.between(music.barStart(bar), music.barStart(bar + 1)))
                .orElse(List.of());
    }

    private static Optional<Note> downbeat(Hearing music, int bar) {
        return music.bass().flatMap(bass -> bass.at(music.barStart(bar)));
    }

    private static boolean isRoot(Hearing music, Note note, Quarters at) {
        return above(music, note, at).filter(semitones -> semitones == 0).isPresent();
    }

    /** Semitones above the root of the chord that holds there, 0 to 11. */
    private static Optional<Integer> above(Hearing music, Note note, Quarters at) {
        return new Chords(music)
                .at(at)
                .map(chord -> Math.floorMod(
                        Hearing.midi(note) - chord.tones().getFirst().semitones(), 12));
    }

    /** A note on every beat, a chord tone on the first, strides of a fifth at most, and a step into the next root. */
    private static Optional<List<Note>> walks(Hearing music, int bar) {
        List<Note> notes = bar(music, bar);
        Quarters beat = music.arrangement().metre().beatLength();
        boolean quarters = notes.size() == music.bar().wholesOf(beat)
                && IntStream.range(0, notes.size())
                        .allMatch(i ->
                                notes.get(i).start().equals(music.barStart(bar).plus(beat.times(i))));
        Optional<Note> next = downbeat(music, bar + 1).filter(note -> isRoot(music, note, note.start()));
        boolean leads = quarters
                && IntStream.range(1, notes.size()).allMatch(i -> strides(notes.get(i - 1), notes.get(i)))
                && next.filter(note -> steps(notes.getLast(), note)).isPresent()
                && tone(music, notes.getFirst());
        return leads ? Optional.of(with(notes, next.get())) : Optional.empty();
    }

    private static boolean steps(Note from, Note to) {
        return Set.of(1, 2).contains(distance(from, to));
    }

    private static boolean strides(Note from, Note to) {
        return distance(from, to) <= WIDEST_STRIDE;
    }

    private static int distance(Note from, Note to) {
        return Math.abs(Hearing.midi(from) - Hearing.midi(to));
    }

    private static boolean tone(Hearing music, Note note) {
        return new Chords(music)
                .at(note.start())
                .filter(chord -> chord.tones().stream()
                        .anyMatch(tone -> tone.semitones() == Math.floorMod(Hearing.midi(note), 12)))
                .isPresent();
    }

    /** The last beat sounds the next bar's root, and the next first beat is silent. Manuel, The Anticipated Bass, 1985. */
    private static Optional<List<Note>> anticipates(Hearing music, int bar) {
        Quarters next = music.barStart(bar + 1);
        Quarters lastBeat = next.minus(music.arrangement().metre().beatLength());
        return music.bass()
                .flatMap(bass -> bass.at(lastBeat))
                .filter(note -> isRoot(music, note, next))
                .filter(note -> downbeat(music, bar + 1).isEmpty())
                .map(List::of);
    }

    /** Root and fifth of the chord, both, and nothing else. */
    private static Optional<List<Note>> rootAndFifth(Hearing music, int bar) {
        List<Note> notes = bar(music, bar);
        Set<Integer> above = notes.stream()
                .flatMap(note -> above(music, note, note.start()).stream())
                .collect(Collectors.toSet());
        return above.equals(Set.of(0, FIFTH)) ? Optional.of(notes) : Optional.empty();
    }

    /** Two notes or more between the beats that no note on the next beat takes the weight from. */
    private static Optional<List<Note>> syncopates(Hearing music, int bar) {
        List<Note> against = music.bass()
                .map(bass -> bar(music, bar).stream()
                        .filter(note -> Syncopation.isSyncopated(music, bass, note))
                        .toList())
                .orElse(List.of());
        return against.size() >= 2 ? Optional.of(against) : Optional.empty();
    }

    private static Optional<List<Note>> sixteenths(Hearing music, int bar) {
        List<Note> between = bar(music, bar).stream()
                .filter(note -> note.start().remainderOf(SIXTEENTH.times(2)).equals(SIXTEENTH))
                .toList();
        return between.isEmpty() ? Optional.empty() : Optional.of(between);
    }

    /** The bar begins on the root. */
    private static Optional<List<Note>> roots(Hearing music, int bar) {
        return downbeat(music, bar)
                .filter(note -> isRoot(music, note, note.start()))
                .map(List::of);
    }

    private static List<Note> with(List<Note> notes, Note one) {
        List<Note> all = new ArrayList<>(notes);
        all.add(one);
        return all;
    }
}
