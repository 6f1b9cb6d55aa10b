package com.litmashup.music.arranging.harmony;

import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rhythm in which an idiom strikes its chords: the stored one; else that of its timeline; else with the backbeat;
 * else with the accents of its first line where they are few; else none, and chords are held.
 */
final class Comping {

    private static final int FEW = 2;
    private static final int MANY = 4;

    private Comping() {}

    static Optional<RhythmPattern> of(Idiom idiom) {
        return Optional.ofNullable(idiom.comping())
                .or(() -> idiom.hasTimeline()
                        ? Optional.of(idiom.lines().getFirst().pattern())
                        : Optional.empty())
                .or(() -> backbeat(idiom))
                .or(() -> accented(idiom));
    }

    /** The accents of the first line, where it has two to four, and not on each beat alone. */
    private static Optional<RhythmPattern> accented(Idiom idiom) {
        int beats = idiom.grid().metre().groups().size();
        return idiom.lines().stream()
                .limit(1)
                .map(Line::pattern)
                .filter(pattern -> pattern.strokes().contains(Stroke.ACCENT))
                .map(Comping::accents)
                .filter(pattern -> pattern.length() == idiom.grid().cycle())
                .filter(pattern -> pattern.onsets().size() >= FEW
                        && pattern.onsets().size() <= MANY
                        && pattern.onsets().size() != beats)
                .findFirst();
    }

    /** Accents that fall on every second beat and nowhere else, in any line. */
    private static Optional<RhythmPattern> backbeat(Idiom idiom) {
        return idiom.lines().stream()
                .map(Line::pattern)
                .map(Comping::accents)
                .filter(pattern -> isBackbeat(pattern, idiom))
                .findFirst();
    }

    private static RhythmPattern accents(RhythmPattern pattern) {
        boolean accented = pattern.strokes().contains(Stroke.ACCENT);
        return RhythmPattern.parse(pattern.strokes().stream()
                .map(stroke -> accented ? stroke == Stroke.ACCENT : stroke.sounds())
                .map(sounds -> sounds ? "x" : ".")
                .collect(Collectors.joining()));
    }

    private static boolean isBackbeat(RhythmPattern pattern, Idiom idiom) {
        int beats = idiom.grid().metre().groups().size();
        int division = Math.toIntExact(
                idiom.grid().metre().beatLength().wholesOf(idiom.grid().step()));
        List<Integer> second = IntStream.range(0, pattern.length())
                .filter(step -> step % (2 * division) == division)
                .map(step -> step + 1)
                .boxed()
                .toList();
        return beats % 2 == 0 && pattern.onsets().equals(second);
    }
}
