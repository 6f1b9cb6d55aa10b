package com.litmashup.studio;

import com.litmashup.music.score.Grade;
import com.litmashup.music.writing.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants to see or hear of a score, as an address says it. What an address says wrongly is left aside, so
 * that an old bookmark shows the score as it is.
 *
 * @param semitones how far it is moved, -12 to 12
 * @param tempo 1 for the tempo of the arrangement; 0.5 to 1.25
 * @param parts ids of the parts; empty for all
 * @param claim number of a claim whose notes alone are meant, counted from 1; empty for the whole score
 * @param large whether it is drawn for weak eyes
 */
public record Wish(
        Grade grade, int semitones, double tempo, List<String> parts, Optional<Integer> claim, boolean large) {

    public static final Wish PLAIN = new Wish(Grade.CORE, 0, 1, List.of(), Optional.empty(), false);

    public Wish {
        semitones = Math.clamp(semitones, -12, 12);
        tempo = Math.clamp(tempo, 0.5, 1.25);
        parts = List.copyOf(parts);
    }

    /** Reads the parameters {@code grade}, {@code semitones}, {@code tempo} (per cent), {@code part}, {@code claim}, {@code size}. */
    public static Wish of(Map<String, String> address) {
        return new Wish(
                grade(address.getOrDefault("grade", "")),
                number(address, "semitones").orElse(0),
                number(address, "tempo").orElse(100) / 100.0,
                Arrays.stream(address.getOrDefault("part", "").split(","))
                        .filter(part -> !part.isBlank())
                        .toList(),
                number(address, "claim").filter(claim -> claim > 0),
                address.getOrDefault("size", "").equals("large"));
    }

    /** The same wish as an address says it; only what differs from the plain score. */
    public String query() {
        return Stream.of(
                        said(!grade.equals(PLAIN.grade), "grade", gradeName()),
                        said(semitones != 0, "semitones", semitones),
                        said(tempo != 1, "tempo", percent()),
                        said(!parts.isEmpty(), "part", String.join(",", parts)),
                        said(claim.isPresent(), "claim", claim.orElse(0)),
                        said(large, "size", "large"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    /** In lower case, as pages and addresses name it. */
    public String gradeName() {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    public int percent() {
        return (int) Math.round(tempo * 100);
    }

    public Wish only(String part) {
        return new Wish(grade, semitones, tempo, List.of(part), claim, large);
    }

    /** The notes that prove a claim; they are proved at the middle grade. */
    public Wish proof(int number) {
        return new Wish(Grade.CORE, semitones, tempo, parts, Optional.of(number), large);
    }

    public Wish whole() {
        return new Wish(grade, semitones, tempo, List.of(), Optional.empty(), large);
    }

    Choice choice() {
        return new Choice(grade, Map.of(), parts, semitones, tempo, 0);
    }

    private static Grade grade(String name) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(PLAIN.grade);
    }

    private static Optional<Integer> number(Map<String, String> address, String name) {
        String written = address.getOrDefault(name, "");
        return written.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Optional<String> said(boolean matters, String name, Object value) {
        return matters ? Optional.of(name + "=" + value) : Optional.empty();
    }
}
