package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
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

/** What is proved of ideas that come back: motif, sequence, riff, growth. */
final class MotifProofs {

    private static final int MOTIF_NOTES = 3;

    private MotifProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("sequence", MotifProofs::sequence);
        proofs.put("motif_returns", MotifProofs::motif);
        proofs.put("riff_ostinato", music -> riff(music, "riff_ostinato", music.pitched()));
        proofs.put("horn_riff", music -> riff(music, "horn_riff", music.lines(Role.MELODY)));
        proofs.put("additive_process", MotifProofs::additive);
        return proofs;
    }

    private static List<Quarters> rhythm(Hearing music, List<Note> notes, int firstBar) {
        return notes.stream()
                .flatMap(note -> Stream.of(note.start().minus(music.barStart(firstBar)), note.length()))
                .toList();
    }

    private static List<Note> both(List<Note> one, List<Note> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** One or two bars come again at once, with the same rhythm and shape, on other steps of the scale. */
    private static Optional<TheoryClaim> sequence(Hearing music) {
        return music.melody()
                .flatMap(line -> Stream.of(2, 1)
                        .flatMap(length -> IntStream.rangeClosed(0, music.bars() - 2 * length)
                                .boxed()
                                .flatMap(bar -> sequence(music, line, bar, length).stream()))
                        .findFirst());
    }

    private static Optional<TheoryClaim> sequence(Hearing music, Line line, int bar, int length) {
        List<Note> model = music.bars(line, bar, length);
        List<Note> copy = music.bars(line, bar + length, length);
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

    /** The rhythm of the first bar that has three notes or more comes back in at least two later bars. */
    private static Optional<TheoryClaim> motif(Hearing music) {
        return music.melody()
                .flatMap(line -> IntStream.range(0, music.bars())
                        .boxed()
                        .filter(bar -> music.bars(line, bar, 1).size() >= MOTIF_NOTES)
                        .findFirst()
                        .flatMap(first -> motif(music, line, first)));
    }

    private static Optional<TheoryClaim> motif(Hearing music, Line line, int first) {
        List<Quarters> rhythm = rhythm(music, music.bars(line, first, 1), first);
        List<Integer> at = IntStream.range(first, music.bars())
                .filter(bar -> rhythm(music, music.bars(line, bar, 1), bar).equals(rhythm))
                .boxed()
                .toList();
        List<Note> notes =
                at.stream().flatMap(bar -> music.bars(line, bar, 1).stream()).toList();
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
                .filter(round -> music.bars(line, round * length, length).size() >= MOTIF_NOTES)
                .findFirst()
                .flatMap(first -> Stretch.longest(
                        music.bars() / length, round -> same(music, line, first * length, round * length, length), 3))
                .map(stretch ->
                        music.claim(marker, stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> same(Hearing music, Line line, int first, int other, int length) {
        List<Note> here = music.bars(line, other, length);
        return written(music, here, other).equals(written(music, music.bars(line, first, length), first))
                ? Optional.of(here)
                : Optional.empty();
    }

    private static List<String> written(Hearing music, List<Note> notes, int firstBar) {
        return notes.stream()
                .map(note -> note.sound() + " " + note.start().minus(music.barStart(firstBar)))
                .toList();
    }

    /** Three bars in a row, each the bar before with something added at its end. */
    private static Optional<TheoryClaim> additive(Hearing music) {
        return music.melody()
                .flatMap(line -> IntStream.rangeClosed(0, music.bars() - 3)
                        .boxed()
                        .filter(bar -> grows(music, line, bar) && grows(music, line, bar + 1))
                        .findFirst()
                        .map(bar -> music.claim("additive_process", music.bars(line, bar, 3), Map.of())));
    }

    private static boolean grows(Hearing music, Line line, int bar) {
        List<String> before = written(music, music.bars(line, bar, 1), bar);
        List<String> after = written(music, music.bars(line, bar + 1, 1), bar + 1);
        return !before.isEmpty()
                && after.size() > before.size()
                && after.subList(0, before.size()).equals(before);
    }
}
