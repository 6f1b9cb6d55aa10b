package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.pedagogy.GradeBand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges tries at pieces of one lesson, by rules. What has no faults here may stand in the lesson. */
final class Examination {

    /** More at once confuse a model, and the next try shows the rest. */
    private static final int MOST_FAULTS = 12;

    private final Examiner examiner;
    private final Manners manners;
    private final Lesson lesson;
    private final Origin origin;
    private final Scrutiny scrutiny;
    private final QualityReport before;
    private @Nullable Passed passed;

    Examination(Examiner examiner, Manners manners, Lesson lesson, QualityReport before, Origin origin) {
        this.examiner = examiner;
        this.manners = manners;
        this.lesson = lesson;
        this.before = before;
        this.origin = origin;
        this.scrutiny = new Scrutiny(Material.of(lesson, origin));
    }

    /** A lesson with a piece in it that has no faults, and what it is worth. */
    record Passed(Lesson lesson, QualityReport quality) {}

    /** What became of the last try that had no faults. */
    Passed passed() {
        return Objects.requireNonNull(passed, "nothing has passed");
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
        QualityReport after = examiner.report(changed, origin);
        if (after.isNoWorseThan(before)) {
            passed = new Passed(changed, after);
            return List.of();
        }
        Stream<String> poorer = after.criteria().stream()
                .filter(now -> before.criteria().stream()
                        .anyMatch(was -> was.id().equals(now.id()) && was.points() > now.points()))
                .map(Criterion::why);
        Stream<String> shut = after.closedGates().stream()
                .filter(gate -> !before.closedGates().contains(gate));
        return Stream.concat(poorer, shut).map(why -> Fault.of("lost", why)).toList();
    }

    private static String text(List<String> passages) {
        return String.join("\n", passages);
    }
}
