package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import com.litmashup.pedagogy.GradeOrAge;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who the pupils are. Ages that nobody said follow from the grade: grade + 5 to grade + 6 (usual entry ages in the
 * United States). Ages that were said stay as said, and no grade is made from them.
 */
final class GradeReader {

    private static final Pattern CORRECTION =
            Patterns.one("\\b(?:sorry|actually|i mean|i meant|no,|wait|make that|rather|correction|oops|not)\\b");
    private static final Pattern ADULTS =
            Patterns.one(WordLists.read("grades", GradeWords.class).adults());

    Optional<Noted<GradeOrAge>> read(Passage passage, @Nullable GradeOrAge before) {
        List<YearsFound> years = latest(SchoolYears.fine(passage), passage);
        List<AgesFound> ages = Ages.in(passage);
        if (!years.isEmpty()) {
            return Optional.of(Noted.said(
                    withAges(span(years), ages, before), years.getFirst().evidence()));
        }
        List<AgesFound> ofAll = ages.stream().filter(found -> !found.ofSome()).toList();
        if (!ofAll.isEmpty()) {
            return Optional.of(Noted.said(byAge(ofAll, before), ofAll.getFirst().evidence()));
        }
        return before == null ? wide(passage) : Optional.empty();
    }

    private static Optional<Noted<GradeOrAge>> wide(Passage passage) {
        List<YearsFound> stages = SchoolYears.stages(passage);
        if (!stages.isEmpty()) {
            return Optional.of(Noted.said(
                    withAges(span(stages), List.of(), null), stages.getFirst().evidence()));
        }
        return passage.sentences().stream()
                .filter(sentence -> ADULTS.matcher(sentence.text()).find())
                .map(sentence -> Noted.said(new GradeOrAge("Adults", null, null, 18, null), sentence.text()))
                .findFirst();
    }

    private static List<YearsFound> latest(List<YearsFound> years, Passage passage) {
        for (int i = years.size() - 1; i > 0; i--) {
            if (CORRECTION
                    .matcher(between(years.get(i - 1), years.get(i), passage))
                    .find()) {
                return years.subList(i, years.size());
            }
        }
        return years;
    }

    private static String between(YearsFound first, YearsFound second, Passage passage) {
        String from = passage.sentences().get(first.sentence()).numeric();
        if (first.sentence() == second.sentence()) {
            return from.substring(first.end(), Math.min(second.start(), from.length()));
        }
        String to = passage.sentences().get(second.sentence()).numeric();
        return from.substring(first.end()) + " " + to.substring(0, second.start());
    }

    private static YearsFound span(List<YearsFound> years) {
        YearsFound first = years.getFirst();
        int from = years.stream().mapToInt(YearsFound::from).min().orElse(first.from());
        int to = years.stream().mapToInt(YearsFound::to).max().orElse(first.to());
        String label = years.stream()
                .map(YearsFound::label)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new YearsFound(label, from, to, first.sentence(), first.start(), first.end(), first.evidence());
    }

    private static GradeOrAge withAges(YearsFound years, List<AgesFound> ages, @Nullable GradeOrAge before) {
        int youngest = years.from() + 5;
        int oldest = years.to() + 6;
        for (AgesFound said : ages) {
            youngest = said.ofSome() ? Math.min(youngest, said.from()) : said.from();
            oldest = said.ofSome() ? oldest : said.to();
        }
        if (ages.isEmpty() && before != null && saidAgesFit(before, years)) {
            return new GradeOrAge(years.label(), years.from(), years.to(), before.ageMin(), before.ageMax());
        }
        return new GradeOrAge(years.label(), years.from(), years.to(), youngest, oldest);
    }

    private static boolean saidAgesFit(GradeOrAge before, YearsFound years) {
        Integer min = before.ageMin();
        Integer max = before.ageMax();
        return before.gradeMin() == null
                && min != null
                && max != null
                && min >= years.from() + 4
                && max <= years.to() + 8;
    }

    private static GradeOrAge byAge(List<AgesFound> ages, @Nullable GradeOrAge before) {
        int from = ages.stream().mapToInt(AgesFound::from).min().orElse(0);
        int to = ages.stream().mapToInt(AgesFound::to).max().orElse(from);
        Integer grade = before == null ? null : before.gradeMin();
        if (before != null && grade != null && Math.abs(from - grade - 5) <= 2) {
            return new GradeOrAge(before.label(), grade, before.gradeMax(), from, to);
        }
        return new GradeOrAge(from == to ? "Age " + from : "Ages " + from + "-" + to, null, null, from, to);
    }
}
