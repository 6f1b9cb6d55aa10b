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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of phrases: motif, sequence, riff, call and response, thirds, rests. */
final class PhraseProofs {

    private static final int MOTIF_NOTES = 3;
    private static final int CYCLE_OF_SIXTEEN = 16;

    private PhraseProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("sequence", PhraseProofs::sequence);
        proofs.put("motif_returns", PhraseProofs::motif);
        proofs.put("riff_ostinato", music -> riff(music, "riff_ostinato", music.pitched()));
        proofs.put("horn_riff", music -> riff(music, "horn_riff", music.lines(Role.MELODY)));
        proofs.put("call_response", music -> calls(music, "call_response", List.of(2, 1, 4)));
        proofs.put("call_response_2_2", music -> calls(music, "call_response_2_2", List.of(2)));
        proofs.put("parallel_thirds", PhraseProofs::thirds);
        proofs.put("phrases_and_rests", PhraseProofs::phrases);
        proofs.put("phrases_land_on_sam", PhraseProofs::landings);
        proofs.put("additive_process", PhraseProofs::additive);
        return proofs;
    }

    private static List<Note> bars(Hearing music, Line line, int first, int count) {
        return line.between(music.barStart(first), music.barStart(first + count));
    }

    private static Optional<Line> tune(Hearing music) {
        return music.melody();
    }

    private static List<Quarters> rhythm(Hearing music, List<Note> notes, int firstBar) {
        return notes.stream()
                .flatMap(note -> Stream.of(note.start().minus(music.barStart(firstBar)), note.length()))
                .toList();
    }

    /** One or two bars come again at once, with the same rhythm and shape, on other steps of the scale. */
    private static Optional<TheoryClaim> sequence(Hearing music) {
        return tune(music)
                .flatMap(line -> Stream.of(2, 1)
                        .flatMap(length -> IntStream.rangeClosed(0, music.bars() - 2 * length)
                                .boxed()
                                .flatMap(bar -> sequence(music, line, bar, length).stream()))
                        .findFirst());
    }

    private static Optional<TheoryClaim> sequence(Hearing music, Line line, int bar, int length) {
        List<Note> model = bars(music, line, bar, length);
        List<Note> copy = bars(music, line, bar + length, length);
        boolean same =
                model.size() >= MOTIF_NOTES && rhythm(music, model, bar).equals(rhythm(music, copy, bar + length));
        if (!same) {
            return Optional.empty();
        }
        Set<Integer> shifts = IntStream.range(0, model.size())
                .map(i -> Spelled.staffStep(copy.get(i)) - Spelled.staffStep(model.get(i)))
                .boxed()
                .collect(Collectors.toSet());
        return shifts.size() == 1 && !shifts.contains(0)
                ? Optional.of(music.claim(
                        "sequence",
                        both(model, copy),
                        Map.of("steps", String.valueOf(shifts.iterator().next()))))
                : Optional.empty();
    }

    private static List<Note> both(List<Note> one, List<Note> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The rhythm of the first bar that has three notes or more comes back in at least two later bars. */
    private static Optional<TheoryClaim> motif(Hearing music) {
        return tune(music)
                .flatMap(line -> IntStream.range(0, music.bars())
                        .boxed()
                        .filter(bar -> bars(music, line, bar, 1).size() >= MOTIF_NOTES)
                        .findFirst()
                        .flatMap(first -> motif(music, line, first)));
    }

    private static Optional<TheoryClaim> motif(Hearing music, Line line, int first) {
        List<Quarters> rhythm = rhythm(music, bars(music, line, first, 1), first);
        List<Integer> at = IntStream.range(first, music.bars())
                .filter(bar -> rhythm(music, bars(music, line, bar, 1), bar).equals(rhythm))
                .boxed()
                .toList();
        List<Note> notes =
                at.stream().flatMap(bar -> bars(music, line, bar, 1).stream()).toList();
        return at.size() >= 3
                ? Optional.of(music.claim("motif_returns", notes, Map.of("times", String.valueOf(at.size()))))
                : Optional.empty();
    }

    /** The same bar or two bars, pitch for pitch, three times and more in a row. */
    private static Optional<TheoryClaim> riff(Hearing music, String marker, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.key() < 0)
                .flatMap(line -> Stream.of(1, 2).flatMap(length -> riff(music, marker, line, length).stream()))
                .findFirst();
    }

    private static Optional<TheoryClaim> riff(Hearing music, String marker, Line line, int length) {
        return IntStream.range(0, music.bars() / length)
                .boxed()
                .filter(round -> bars(music, line, round * length, length).size() >= MOTIF_NOTES)
                .findFirst()
                .flatMap(first -> Stretch.longest(
                        music.bars() / length, round -> same(music, line, first * length, round * length, length), 3))
                .map(stretch ->
                        music.claim(marker, stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> same(Hearing music, Line line, int first, int other, int length) {
        List<Note> here = bars(music, line, other, length);
        return written(music, here, other).equals(written(music, bars(music, line, first, length), first))
                ? Optional.of(here)
                : Optional.empty();
    }

    private static List<String> written(Hearing music, List<Note> notes, int firstBar) {
        return notes.stream()
                .map(note -> note.sound() + " " + note.start().minus(music.barStart(firstBar)))
                .toList();
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
        List<Note> asked = bars(music, call, bar, length);
        List<Note> answered = bars(music, answer, bar + length, length);
        boolean turns = !asked.isEmpty()
                && !answered.isEmpty()
                && bars(music, answer, bar, length).isEmpty()
                && bars(music, call, bar + length, length).isEmpty();
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
        List<Note> notes = tune(music).map(Line::notes).orElse(List.of());
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
        List<Note> notes = tune(music).map(Line::notes).orElse(List.of());
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

    /** Three bars in a row, each the bar before with something added at its end. */
    private static Optional<TheoryClaim> additive(Hearing music) {
        return tune(music)
                .flatMap(line -> IntStream.rangeClosed(0, music.bars() - 3)
                        .boxed()
                        .filter(bar -> grows(music, line, bar) && grows(music, line, bar + 1))
                        .findFirst()
                        .map(bar -> music.claim("additive_process", bars(music, line, bar, 3), Map.of())));
    }

    private static boolean grows(Hearing music, Line line, int bar) {
        List<String> before = written(music, bars(music, line, bar, 1), bar);
        List<String> after = written(music, bars(music, line, bar + 1, 1), bar + 1);
        return !before.isEmpty()
                && after.size() > before.size()
                && after.subList(0, before.size()).equals(before);
    }
}
