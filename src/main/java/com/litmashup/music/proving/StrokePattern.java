package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rhythm that returns in every cycle of one line.
 *
 * @param marker the claim that it proves
 * @param who whose line: a role, {@code any}, or percussion keys
 * @param cycles lengths of a cycle in quarters that are tried, in order: an idiom may be written in half or double values
 * @param steps one letter a step: {@code x} a stroke, {@code X} an accented one, {@code u} an unaccented one, {@code .}
 *     none, {@code ?} either
 */
record StrokePattern(String marker, Players who, List<Integer> cycles, String steps) implements Proof {

    private static final int AT_LEAST = 2;

    /** Reads {@code PLAYERS CYCLES STEPS}, for example {@code any 8,4 x..x..x...x.x...}. */
    static StrokePattern parse(String marker, String written) {
        String[] parts = written.strip().split("\\s+");
        if (parts.length != 3 || !parts[2].matches("[xXu.?]+")) {
            throw new IllegalArgumentException(marker + ": “" + written + "” is no stroke pattern");
        }
        List<Integer> cycles =
                Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList();
        return new StrokePattern(marker, Players.parse(parts[0]), cycles, parts[2]);
    }

    @Override
    public Optional<TheoryClaim> in(Hearing music) {
        return found(music)
                .map(stretch -> music.claim(
                        marker,
                        stretch.notes(),
                        Map.of("steps", stepsInWords(), "cycles", String.valueOf(stretch.cycles()))));
    }

    /** The longest stretch of cycles that show it, in any fitting line. */
    Optional<Stretch> found(Hearing music) {
        return cycles.stream()
                .map(Quarters::of)
                .filter(cycle -> fits(music, cycle))
                .flatMap(cycle -> who.of(music).stream().flatMap(line -> in(music, line, cycle).stream()))
                .max(Comparator.comparingInt(stretch -> stretch.notes().size()));
    }

    private Optional<Stretch> in(Hearing music, Line line, Quarters cycle) {
        int count = Math.toIntExact(music.arrangement().length().wholesOf(cycle));
        return Stretch.longest(count, at -> shown(line, cycle.times(at), cycle), AT_LEAST)
                .filter(stretch -> !stretch.notes().isEmpty());
    }

    /** Cycles begin with bars: either is a multiple of the other. */
    private static boolean fits(Hearing music, Quarters cycle) {
        return cycle.remainderOf(music.bar()).isZero()
                || music.bar().remainderOf(cycle).isZero();
    }

    private Optional<List<Note>> shown(Line line, Quarters from, Quarters cycle) {
        Quarters step = cycle.dividedBy(steps.length());
        List<Note> shown = new ArrayList<>();
        for (int i = 0; i < steps.length(); i++) {
            Quarters at = from.plus(step.times(i));
            List<Note> here = line.between(at, at.plus(step));
            if (!allows(steps.charAt(i), here, at)) {
                return Optional.empty();
            }
            if (steps.charAt(i) != '?') {
                shown.addAll(here);
            }
        }
        return shown.isEmpty() ? onlyFree(line, from, cycle) : Optional.of(shown);
    }

    /** A pattern that only says where nothing sounds is shown by what sounds elsewhere. */
    private static Optional<List<Note>> onlyFree(Line line, Quarters from, Quarters cycle) {
        List<Note> elsewhere = line.between(from, from.plus(cycle));
        return elsewhere.isEmpty() ? Optional.empty() : Optional.of(elsewhere);
    }

    private static boolean allows(char letter, List<Note> here, Quarters at) {
        boolean hit =
                !here.isEmpty() && here.stream().allMatch(note -> note.start().equals(at));
        boolean accented = hit && here.stream().anyMatch(note -> note.stroke() == Stroke.ACCENT);
        return switch (letter) {
            case '?' -> true;
            case '.' -> here.isEmpty();
            case 'X' -> accented;
            case 'u' -> hit && !accented;
            default -> hit;
        };
    }

    private String stepsInWords() {
        return IntStream.range(0, steps.length())
                .filter(i -> "xXu".indexOf(steps.charAt(i)) >= 0)
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
    }
}
