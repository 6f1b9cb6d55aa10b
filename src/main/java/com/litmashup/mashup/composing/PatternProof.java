package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.GridLine;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.pedagogy.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what a line of a grid shows, counted from the line itself. Steps count from 1. */
final class PatternProof {

    private static final int MOST_NAMED = 8;

    private final Phrases phrases;
    private final RhythmPattern pattern;
    private final int beat;
    private final Fill fill;

    private PatternProof(Phrases phrases, Player player, GridLine line) {
        this.phrases = phrases;
        this.pattern = line.pattern();
        this.beat = player.stepsInBeat();
        this.fill = Fill.of("line", label(line))
                .with("genre", player.spoken())
                .with("all", pattern.length())
                .with("count", pattern.onsets().size());
    }

    static String of(Concept concept, Player player, GridLine line, Phrases phrases) {
        PatternProof proof = new PatternProof(phrases, player, line);
        String kind = "proof.kind." + concept.id();
        return switch (Phrases.knows(kind) ? Phrases.exactly(kind, Fill.EMPTY) : "onsets") {
            case "between" -> proof.between();
            case "accents" -> proof.accents();
            case "rests" -> proof.rests();
            case "gaps" -> proof.gaps();
            case "none" -> "";
            default -> proof.onsets();
        };
    }

    /** The sounding steps of all, or how many they are. */
    static String strokes(RhythmPattern pattern) {
        List<Integer> onsets = pattern.onsets();
        int all = pattern.length();
        if (onsets.size() == all) {
            return "all " + all + " steps";
        }
        if (onsets.size() > MOST_NAMED) {
            return onsets.size() + " of " + all + " steps";
        }
        return (onsets.size() == 1 ? "step " : "steps ") + named(onsets) + " of " + all;
    }

    /** The name of a line without what stands in brackets behind it. */
    static String label(GridLine line) {
        return Prose.small(line.name().split(" \\(", 2)[0]);
    }

    private String between() {
        List<Integer> between =
                pattern.onsets().stream().filter(step -> (step - 1) % beat != 0).toList();
        if (beat == 1) {
            return onsets();
        }
        return between.isEmpty()
                ? say("on-the-beat", "")
                : say(between.size() == 1 ? "between-one" : "between", named(between));
    }

    private String accents() {
        List<Integer> accents = IntStream.range(0, pattern.length())
                .filter(step -> pattern.strokes().get(step) == Stroke.ACCENT)
                .map(step -> step + 1)
                .boxed()
                .toList();
        return accents.isEmpty() ? onsets() : say(accents.size() == 1 ? "accent" : "accents", named(accents));
    }

    private String rests() {
        List<Integer> rests = IntStream.rangeClosed(1, pattern.length())
                .filter(step -> !pattern.strokes().get(step - 1).sounds())
                .boxed()
                .toList();
        return rests.isEmpty() ? onsets() : say(rests.size() == 1 ? "rest" : "rests", named(rests));
    }

    private String gaps() {
        List<Integer> onsets = pattern.onsets();
        if (onsets.size() < 2) {
            return onsets();
        }
        List<Integer> gaps = new ArrayList<>();
        for (int place = 0; place < onsets.size(); place++) {
            int next = place + 1 < onsets.size() ? onsets.get(place + 1) : onsets.getFirst() + pattern.length();
            gaps.add(next - onsets.get(place));
        }
        if (gaps.stream().distinct().count() == 1) {
            return say("even", String.valueOf(gaps.getFirst()));
        }
        return gaps.size() > MOST_NAMED
                ? onsets()
                : say(
                        "gaps",
                        String.join("+", gaps.stream().map(String::valueOf).toList()));
    }

    private String onsets() {
        int count = pattern.onsets().size();
        if (count == pattern.length()) {
            return say("every", "");
        }
        return count > MOST_NAMED ? say("many", "") : say(count == 1 ? "onset" : "onsets", named(pattern.onsets()));
    }

    private String say(String kind, String steps) {
        return phrases.say("proof." + kind, fill.values().toString() + kind, fill.with("steps", steps));
    }

    private static String named(List<Integer> steps) {
        return Prose.and(steps.stream().map(String::valueOf).toList());
    }
}
