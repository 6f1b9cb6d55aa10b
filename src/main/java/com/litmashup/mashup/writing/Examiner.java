package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.GradeBand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges what a model wrote, by pure rules. What has no faults here may stand in the lesson. */
final class Examiner {

    /** More at once confuse a model, and the next try shows the rest. */
    private static final int MOST_FAULTS = 12;

    private final Rules rules = Rules.load();
    private final Inspector inspector = new Inspector(rules);
    private final Manners manners = new Manners(rules);

    /** What is wrong, a sentence each; nothing where it may stand. */
    <T> List<String> faults(Commission<T> commission, Lesson lesson, Origin origin, T written) {
        List<String> own = commission.faults(lesson, written);
        Set<String> faults = new LinkedHashSet<>(own);
        T draft = commission.from(lesson);
        Scrutiny scrutiny = new Scrutiny(Material.of(lesson, origin));
        commission.passages(written).forEach(passage -> faults.addAll(scrutiny.faults(passage)));
        commission.passages(written).stream()
                .filter(String::isBlank)
                .findFirst()
                .ifPresent(blank -> faults.add(Fault.of("blank")));
        faults.addAll(manners.faults(
                text(commission.passages(draft)),
                text(commission.passages(written)),
                GradeBand.of(lesson.gradeOrAge())));
        faults.addAll(manners.hardness(
                text(commission.forPupils(draft)), text(commission.forPupils(written)), ceiling(lesson)));
        if (faults.isEmpty()) {
            faults.addAll(losses(lesson, commission.into(lesson, written), origin));
        }
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    QualityReport report(Lesson lesson, Origin origin) {
        return inspector.inspect(lesson, origin.brief(), origin.findings());
    }

    /** What the pupils of a lesson can read, as a US school year. */
    double ceiling(Lesson lesson) {
        return rules.limits().forPupils(lesson.gradeOrAge()).pupilReadingGrade();
    }

    /** Which criteria are worth less with the new text, and which gates it shuts. */
    private List<String> losses(Lesson lesson, Lesson changed, Origin origin) {
        QualityReport before = report(lesson, origin);
        QualityReport after = report(changed, origin);
        if (after.isNoWorseThan(before)) {
            return List.of();
        }
        List<String> losses = new ArrayList<>();
        for (int at = 0; at < after.criteria().size(); at++) {
            Criterion now = after.criteria().get(at);
            if (now.points() < before.criteria().get(at).points()) {
                losses.add(Fault.of("lost", now.why()));
            }
        }
        after.closedGates().stream()
                .filter(gate -> !before.closedGates().contains(gate))
                .forEach(gate -> losses.add(Fault.of("lost", gate)));
        return losses;
    }

    private static String text(List<String> passages) {
        return String.join("\n", passages);
    }
}
