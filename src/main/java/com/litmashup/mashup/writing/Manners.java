package com.litmashup.mashup.writing;

import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.Readability;
import com.litmashup.pedagogy.Sensitivity;
import com.litmashup.pedagogy.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a text is as careful with people and as easy to read as the draft that it replaces. */
record Manners(Rules rules) {

    /** School years by which a figure that is a band may differ. */
    private static final double MORE = 1;

    private static final int FEWEST_WORDS = 20;

    /** What is said of people, faiths and songs that the draft did not say, and what is private. */
    List<String> faults(String draft, String text, GradeBand band) {
        List<String> faults = new ArrayList<>();
        Set<String> had = found(draft, band).map(Sensitivity::id).collect(Collectors.toCollection(HashSet::new));
        found(text, band)
                .filter(one -> one.severity() != Severity.NOTE && !had.contains(one.id()))
                .forEach(one -> faults.add(Fault.of("sensitive", one.words(), one.why())));
        if (rules.personal().mask(draft).isClean()
                && !rules.personal().mask(text).isClean()) {
            faults.add(Fault.of("private"));
        }
        return faults;
    }

    /** Whether pupils can read it, or it is at least no harder than the draft. */
    List<String> hardness(String draft, String text, double ceiling) {
        if (text.split("\\s+", -1).length < FEWEST_WORDS) {
            return List.of();
        }
        double most = Math.max(ceiling, Readability.gradeOf(draft)) + MORE;
        double grade = Readability.gradeOf(text);
        return grade <= most ? List.of() : List.of(Fault.of("hard", Math.round(grade), Math.round(most)));
    }

    private Stream<Sensitivity> found(String text, GradeBand band) {
        return Stream.of(
                        rules.lexicon().check(text, band),
                        rules.sacred().check(text),
                        rules.songs().check(text))
                .flatMap(List::stream);
    }
}
