package com.litmashup.agent.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds school years of many countries. */
final class SchoolYears {

    private static final GradeWords WORDS = WordLists.read("grades", GradeWords.class);
    private static final List<Compiled> SYSTEMS = compiled(WORDS.systems());
    private static final List<Compiled> STAGES = compiled(WORDS.stages());
    private static final Pattern EXAM = Patterns.one(WORDS.exam());
    private static final Pattern EXAM_AFTER = Patterns.one(WORDS.examAfter());
    private static final Pattern ELSEWHERE = Patterns.one(WORDS.elsewhere());
    private static final Pattern NO_PUPILS = Patterns.one("\\b(?:our|the|every|next|per|my|your|a)\\s+$");
    private static final Pattern COLLEGE = Patterns.one("\\b(?:college|university|uni)\\b");

    private record Compiled(GradeSystem system, Pattern pattern) {}

    private SchoolYears() {}

    static List<YearsFound> fine(Passage passage) {
        return found(passage, SYSTEMS);
    }

    static List<YearsFound> stages(Passage passage) {
        return found(passage, STAGES);
    }

    private static List<YearsFound> found(Passage passage, List<Compiled> systems) {
        SchoolPlace place = place(passage.text());
        List<YearsFound> found = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            for (Compiled one : systems) {
                addAll(found, one, sentence, i, place);
            }
        }
        found.sort(Comparator.comparingInt(YearsFound::sentence).thenComparingInt(YearsFound::start));
        return found;
    }

    private static void addAll(List<YearsFound> found, Compiled one, Sentence sentence, int i, SchoolPlace place) {
        String text = sentence.numeric();
        one.pattern()
                .matcher(text)
                .results()
                .forEach(hit -> years(one.system(), hit, text, place)
                        .map(years -> new YearsFound(
                                years.label(), years.from(), years.to(), i, hit.start(), hit.end(), sentence.text()))
                        .filter(years -> found.stream().noneMatch(years::overlaps))
                        .ifPresent(found::add));
    }

    private static Optional<YearsFound> years(GradeSystem system, MatchResult hit, String text, SchoolPlace place) {
        if (isNotThisClass(system, hit, text)) {
            return Optional.empty();
        }
        Integer first = number(hit, 'a');
        Integer last = number(hit, 'b');
        if (first != null && last != null && (last <= first || last > first + (isList(hit) ? 2 : 12))) {
            last = null;
        }
        int from = system.from() != null ? system.from() : first == null ? 0 : first + system.added(place);
        int to = system.to() != null ? system.to() : last != null ? last + system.added(place) : from;
        return from < -1 || to > 13 || to < from
                ? Optional.empty()
                : Optional.of(new YearsFound(label(system, first, last), from, to, 0, 0, 0, ""));
    }

    private static boolean isNotThisClass(GradeSystem system, MatchResult hit, String text) {
        String before = text.substring(0, hit.start());
        return ELSEWHERE.matcher(before).find()
                || (system.needsPupils() && NO_PUPILS.matcher(before).find())
                || (system.isSchoolOnly() && COLLEGE.matcher(text).find())
                || (system.mayBeExam()
                        && (EXAM.matcher(before).find()
                                || EXAM_AFTER.matcher(text.substring(hit.end())).find()));
    }

    private static boolean isList(MatchResult hit) {
        return hit.namedGroups().entrySet().stream()
                .filter(group -> group.getKey().charAt(0) == 's' && hit.group(group.getValue()) != null)
                .anyMatch(group -> hit.group(group.getValue()).matches("and|&|or"));
    }

    private static @Nullable Integer number(MatchResult hit, char which) {
        for (Map.Entry<String, Integer> group : hit.namedGroups().entrySet()) {
            String digits = hit.group(group.getValue());
            if (group.getKey().charAt(0) == which && digits != null) {
                return Integer.valueOf(digits);
            }
        }
        return null;
    }

    private static String label(GradeSystem system, @Nullable Integer first, @Nullable Integer last) {
        if (system.from() != null && last != null) {
            return system.label() + "s K-" + last;
        }
        return first == null ? system.label() : system.label() + " " + first + (last == null ? "" : "-" + last);
    }

    private static SchoolPlace place(String text) {
        if (Patterns.one(WORDS.downUnder()).matcher(text).find()) {
            return SchoolPlace.DOWN_UNDER;
        }
        if (Patterns.one(WORDS.scottish()).matcher(text).find()) {
            return SchoolPlace.SCOTLAND;
        }
        return Patterns.one(WORDS.kenyan()).matcher(text).find() ? SchoolPlace.KENYA : SchoolPlace.ELSEWHERE;
    }

    private static List<Compiled> compiled(List<GradeSystem> systems) {
        return systems.stream()
                .map(system -> new Compiled(system, system.compiled()))
                .toList();
    }
}
