package com.litmashup.studio;

import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Dynamic;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The score in words, bar by bar, for ears and braille displays.
 *
 * @param bars in order
 */
public record TalkingScore(List<Bar> bars) {

    private static final Map<Quarters, String> LENGTHS = Map.ofEntries(
            Map.entry(Quarters.of(4), "whole"),
            Map.entry(Quarters.of(3), "half-dotted"),
            Map.entry(Quarters.of(2), "half"),
            Map.entry(Quarters.of(3, 2), "quarter-dotted"),
            Map.entry(Quarters.ONE, "quarter"),
            Map.entry(Quarters.of(3, 4), "eighth-dotted"),
            Map.entry(Quarters.of(1, 2), "eighth"),
            Map.entry(Quarters.of(1, 4), "sixteenth"),
            Map.entry(Quarters.of(2, 3), "quarter-triplet"),
            Map.entry(Quarters.of(1, 3), "eighth-triplet"));

    /**
     * A bar.
     *
     * @param chords symbols of the chords that begin in it
     * @param loudness mark of the loudness that begins with it, for example {@code mf}; empty where it goes on as before
     */
    public record Bar(int number, String chords, String loudness, List<Line> lines) {}

    /** What a part plays in a bar; no words where it rests. */
    public record Line(String part, List<Word> words) {}

    /**
     * A note or a chord.
     *
     * @param what names with octaves, low to high; empty for a stroke without pitch
     * @param beat where in the bar it begins, in beats from 1, for example {@code 2.5}
     * @param length key of its length, or {@code other}
     * @param beats its length in beats, for lengths without a name
     */
    public record Word(String what, String beat, String length, String beats) {}

    public TalkingScore {
        bars = List.copyOf(bars);
    }

    static TalkingScore of(Arrangement score, List<Part> parts, Wish wish) {
        return new TalkingScore(IntStream.rangeClosed(1, score.bars())
                .mapToObj(bar -> bar(score, parts, wish, bar))
                .toList());
    }

    private static Bar bar(Arrangement score, List<Part> parts, Wish wish, int number) {
        String chords = score.chords().stream()
                .filter(chord -> score.barAt(chord.start()) == number)
                .map(ChordSpan::symbol)
                .collect(Collectors.joining(", "));
        return new Bar(
                number,
                chords,
                score.dynamicFrom(number).map(Dynamic::mark).orElse(""),
                parts.stream()
                        .map(part -> new Line(part.name(), words(score, part, wish, number)))
                        .toList());
    }

    private static List<Word> words(Arrangement score, Part part, Wish wish, int bar) {
        Map<Quarters, List<Note>> together = new LinkedHashMap<>();
        for (Note note : part.voice(wish.grade()).notes()) {
            if (score.barAt(note.start()) == bar) {
                together.computeIfAbsent(note.start(), place -> new ArrayList<>())
                        .add(note);
            }
        }
        return together.values().stream().map(notes -> word(score, notes)).toList();
    }

    private static Word word(Arrangement score, List<Note> notes) {
        Note first = notes.getFirst();
        Quarters within = first.start().remainderOf(score.metre().barLength());
        return new Word(
                notes.stream()
                        .map(TalkingScore::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")),
                beats(score, within.plus(score.metre().beatLength())),
                LENGTHS.getOrDefault(first.length(), "other"),
                beats(score, first.length()));
    }

    private static String name(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched ->
                spoken(pitched.pitch().name()) + " " + pitched.pitch().octave();
            case Sound.Struck struck -> "";
        };
    }

    static String spoken(PitchClass name) {
        String letter = name.letter().name();
        return switch (name.alteration()) {
            case -2 -> letter + " double flat";
            case -1 -> letter + " flat";
            case 1 -> letter + " sharp";
            case 2 -> letter + " double sharp";
            default -> letter;
        };
    }

    private static String beats(Arrangement score, Quarters length) {
        Quarters beat = score.metre().beatLength();
        double beats = (double) length.numerator() * beat.denominator() / (length.denominator() * beat.numerator());
        return String.valueOf(Math.round(beats * 100) / 100.0).replaceAll("\\.0$", "");
    }
}
