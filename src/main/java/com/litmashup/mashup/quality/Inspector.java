package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.research.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Looks a lesson over and reports. */
public final class Inspector {

    private static final int LEVEL_CAP = 55;
    private static final int CITATION_CAP = 50;
    private static final int MATERIAL_CAP = 60;

    private final Rules rules;

    public Inspector(Rules rules) {
        this.rules = rules;
    }

    /**
     * Checks a lesson.
     *
     * @param brief what it was made for
     * @param findings what research had found for it
     */
    public QualityReport inspect(Lesson lesson, LessonBrief brief, List<Finding> findings) {
        Case one = Case.of(lesson, brief, findings, rules);
        List<Criterion> educational = apply(EducationalValue.CHECKS, one);
        List<Criterion> cultural = apply(CulturalAccuracy.CHECKS, one);
        List<Criterion> engaging = apply(Engagement.CHECKS, one);
        int value = score(educational, "EV2", LEVEL_CAP);
        int accuracy = score(cultural, "CA2", CITATION_CAP);
        int engagement = score(engaging, "EN9", MATERIAL_CAP);
        List<String> closed = Gate.ALL.stream()
                .filter(gate -> !gate.isOpen(one))
                .map(Gate::sentence)
                .toList();
        return new QualityReport(
                value,
                accuracy,
                engagement,
                level(0.4 * value + 0.35 * accuracy + 0.25 * engagement),
                closed.isEmpty(),
                Stream.of(educational, cultural, engaging).flatMap(List::stream).toList(),
                closed);
    }

    private static List<Criterion> apply(List<Check> checks, Case one) {
        return checks.stream().map(check -> check.apply(one)).toList();
    }

    /** The points reached, but no more than the cap where a criterion that everything hangs on has none. */
    private static int score(List<Criterion> criteria, String decisive, int cap) {
        int points = criteria.stream().mapToInt(Criterion::points).sum();
        boolean missed = criteria.stream().anyMatch(one -> one.id().equals(decisive) && one.points() == 0);
        return missed ? Math.min(points, cap) : points;
    }

    private static String level(double overall) {
        if (overall >= 85) {
            return "excellent";
        }
        if (overall >= 70) {
            return "good";
        }
        return overall >= 50 ? "acceptable" : "needs_improvement";
    }
}
