package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of phrases: call and response, thirds, rests, landings. */
final class PhraseProofs {

    private static final int CYCLE_OF_SIXTEEN = 16;

    private PhraseProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("call_response", music -> calls(music, "call_response", List.of(2, 1, 4)));
        proofs.put("call_response_2_2", music -> calls(music, "call_response_2_2", List.of(2)));
        proofs.put("parallel_thirds", PhraseProofs::thirds);
        proofs.put("phrases_and_rests", PhraseProofs::phrases);
        proofs.put("phrases_land_on_sam", PhraseProofs::landings);
        return proofs;
    }

    /** Two melody lines take turns, one silent while the other sounds, at least twice each. */
    private static Optional<TheoryClaim> calls(Hearing music, String marker, List<Integer> lengths) {
        List<Line> voices = music.lines(Role.MELODY);
        return lengths.stream()
                .flatMap(length -> voices.stream()
                        .flatMap(call -> voices.stream()
                                .filter(answer -> !answer.equals(call))
                                .flatMap(answer -> Stretch.longest(
                                        music.bars() / (2 * length),
                                        turn -> exchange(music, call, answer, turn * 2 * length, length),
                                        2)
                                        .stream())))
                .findFirst()
                .map(stretch ->
                        music.claim(marker, stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> exchange(Hearing music, Line call, Line answer, int bar, int length) {
        List<Note> asked = music.bars(call, bar, length);
        List<Note> answered = music.bars(answer, bar + length, length);
        boolean turns = !asked.isEmpty()
                && !answered.isEmpty()
                && music.bars(answer, bar, length).isEmpty()
                && music.bars(call, bar + length, length).isEmpty();
        return turns ? Optional.of(both(asked, answered)) : Optional.empty();
    }

    /** Two notes a third apart, at least four times in a row, in one line or in two that begin together. */
    private static Optional<TheoryClaim> thirds(Hearing music) {
        List<Quarters> starts = music.pitched().stream()
                .filter(line -> line.part().role() != Role.BASS)
                .flatMap(line -> line.notes().stream().map(Note::start))
                .distinct()
                .sorted()
                .toList();
        return Stretch.longest(starts.size(), i -> third(music, starts.get(i)), 4)
                .map(stretch -> music.claim(
                        "parallel_thirds", stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> third(Hearing music, Quarters at) {
        List<Note> together = music.pitched().stream()
                .filter(line -> line.part().role() != Role.BASS)
                .flatMap(line -> line.allAt(at).stream())
                .toList();
        boolean third = together.size() == 2
                && Set.of(3, 4)
                        .contains(Math.abs(Hearing.midi(together.getFirst()) - Hearing.midi(together.getLast())));
        return third ? Optional.of(together) : Optional.empty();
    }

    /** At least two silences of half a beat or more part the tune; the notes before and after each are shown. */
    private static Optional<TheoryClaim> phrases(Hearing music) {
        Quarters breath = music.arrangement().metre().beatLength().dividedBy(2);
        List<Note> notes = music.melody().map(Line::notes).orElse(List.of());
        List<Note> around = new ArrayList<>();
        for (int i = 1; i < notes.size(); i++) {
            if (!notes.get(i).start().minus(notes.get(i - 1).end()).isBefore(breath)) {
                around.addAll(notes.subList(i - 1, i + 1));
            }
        }
        return around.size() >= 4
                ? Optional.of(music.claim(
                        "phrases_and_rests", around, Map.of("phrases", String.valueOf(around.size() / 2 + 1))))
                : Optional.empty();
    }

    /** The tune comes to rest on the first beat of a cycle of sixteen: the note before is short, the one there longer. */
    private static Optional<TheoryClaim> landings(Hearing music) {
        List<Note> notes = music.melody().map(Line::notes).orElse(List.of());
        Quarters cycle = Quarters.of(CYCLE_OF_SIXTEEN);
        List<Note> landings = IntStream.range(1, notes.size())
                .filter(i -> notes.get(i).start().remainderOf(cycle).isZero()
                        && notes.get(i).length().isAfter(notes.get(i - 1).length()))
                .mapToObj(notes::get)
                .toList();
        return landings.isEmpty()
                ? Optional.empty()
                : Optional.of(music.claim("phrases_land_on_sam", landings, Map.of()));
    }

    private static List<Note> both(List<Note> one, List<Note> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
