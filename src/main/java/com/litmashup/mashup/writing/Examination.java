package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.pedagogy.GradeBand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges tries at pieces of one lesson, by pure rules. What has no faults here may stand in the lesson. What the lesson is
 * worth without them is found out once, and only where a try gets that far.
 */
final class Examination {

    /** More at once confuse a model, and the next try shows the rest. */
    private static final int MOST_FAULTS = 12;

    private final Examiner examiner;
    private final Manners manners;
    private final Lesson lesson;
    private final Origin origin;
    private final Scrutiny scrutiny;
    private @Nullable QualityReport before;

    Examination(Examiner examiner, Manners manners, Lesson lesson, Origin origin) {
        this.examiner = examiner;
        this.manners = manners;
        this.lesson = lesson;
        this.origin = origin;
        this.scrutiny = new Scrutiny(Material.of(lesson, origin));
    }

    /** What is wrong, a sentence each; nothing where it may stand. */
    <T> List<String> faults(Commission<T> commission, T written) {
        Set<String> faults = new LinkedHashSet<>(commission.faults(lesson, written));
        List<String> passages = commission.passages(written);
        passages.forEach(passage -> faults.addAll(scrutiny.faults(passage)));
        if (passages.stream().anyMatch(String::isBlank)) {
            faults.add(Fault.of("blank"));
        }
        faults.addAll(manners(commission, commission.from(lesson), written));
        if (faults.isEmpty()) {
            faults.addAll(losses(commission.into(lesson, written)));
        }
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private <T> List<String> manners(Commission<T> commission, T draft, T written) {
        List<String> faults = new ArrayList<>(manners.faults(
                text(commission.passages(draft)),
                text(commission.passages(written)),
                GradeBand.of(lesson.gradeOrAge())));
        faults.addAll(manners.hardness(
                text(commission.forPupils(draft)), text(commission.forPupils(written)), examiner.ceiling(lesson)));
        return faults;
    }

    /** Which criteria are worth less with the new text, and which gates it shuts. */
    private List<String> losses(Lesson changed) {
        QualityReport was = before();
        QualityReport is = examiner.report(changed, origin);
        if (is.isNoWorseThan(was)) {
            return List.of();
        }
        List<String> losses = new ArrayList<>();
        for (int at = 0; at < is.criteria().size(); at++) {
            Criterion now = is.criteria().get(at);
            if (now.points() < was.criteria().get(at).points()) {
                losses.add(Fault.of("lost", now.why()));
            }
        }
        is.closedGates().stream()
                .filter(gate -> !was.closedGates().contains(gate))
                .forEach(gate -> losses.add(Fault.of("lost", gate)));
        return losses;
    }

    private QualityReport before() {
        QualityReport known = before;
        if (known == null) {
            known = examiner.report(lesson, origin);
            before = known;
        }
        return known;
    }

    private static String text(List<String> passages) {
        return String.join("\n", passages);
    }
}
