package com.litmashup.music.writing;

import com.litmashup.music.score.Grade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of an arrangement is wanted, and how.
 *
 * @param grade what every part plays that is not named in {@code grades}
 * @param grades part id to its grade
 * @param parts ids of the parts to write; empty for all
 * @param semitones how far everything with a pitch moves, -24 to 24
 * @param tempoFactor 1 for the tempo of the arrangement, 0.5 for half; 0.25 to 2
 * @param countInBars bars of clicks before the first bar, 0 to 4; sound and times only, never in notation
 */
public record Choice(
        Grade grade,
        Map<String, Grade> grades,
        List<String> parts,
        int semitones,
        double tempoFactor,
        int countInBars) {

    /** Every part as it is meant, from the first bar on. */
    public static final Choice CORE = new Choice(Grade.CORE, Map.of(), List.of(), 0, 1, 0);

    public Choice {
        grades = Map.copyOf(grades);
        parts = List.copyOf(parts);
        demand(Math.abs(semitones) <= 24, "music moves by two octaves at most, not by " + semitones + " semitones");
        demand(tempoFactor >= 0.25 && tempoFactor <= 2, "the tempo is changed by 0.25 to 2, not by " + tempoFactor);
        demand(countInBars >= 0 && countInBars <= 4, "0 to 4 bars are counted in, not " + countInBars);
    }

    public Choice at(Grade everyone) {
        return new Choice(everyone, grades, parts, semitones, tempoFactor, countInBars);
    }

    /** One part at another grade than the rest. */
    public Choice with(String part, Grade at) {
        Map<String, Grade> more = new HashMap<>(grades);
        more.put(part, at);
        return new Choice(grade, more, parts, semitones, tempoFactor, countInBars);
    }

    public Choice only(List<String> chosen) {
        return new Choice(grade, grades, chosen, semitones, tempoFactor, countInBars);
    }

    public Choice movedBy(int chosen) {
        return new Choice(grade, grades, parts, chosen, tempoFactor, countInBars);
    }

    public Choice atTempo(double factor) {
        return new Choice(grade, grades, parts, semitones, factor, countInBars);
    }

    public Choice countedIn(int bars) {
        return new Choice(grade, grades, parts, semitones, tempoFactor, bars);
    }

    Grade gradeOf(String part) {
        return grades.getOrDefault(part, grade);
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
