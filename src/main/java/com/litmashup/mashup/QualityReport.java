package com.litmashup.mashup;

import java.util.List;

/**
 * What the checks found. Numbers measure structure and evidence, not classroom truth.
 *
 * @param educationalValue 0 to 100
 * @param culturalAccuracy 0 to 100
 * @param engagement 0 to 100
 * @param level excellent (85 and more), good (70), acceptable (50) or needs_improvement
 * @param ready false where a gate is shut
 */
public record QualityReport(
        int educationalValue,
        int culturalAccuracy,
        int engagement,
        String level,
        boolean ready,
        List<Criterion> criteria,
        List<String> closedGates) {

    /** Whether no score is lower than in the other report, and no gate is shut that was open there. */
    public boolean isNoWorseThan(QualityReport other) {
        return educationalValue >= other.educationalValue
                && culturalAccuracy >= other.culturalAccuracy
                && engagement >= other.engagement
                && other.closedGates.containsAll(closedGates);
    }

    /**
     * One check.
     *
     * @param id for example {@code EV3}
     * @param points reached, of {@code max}
     */
    public record Criterion(String id, int points, int max, String why) {}
}
