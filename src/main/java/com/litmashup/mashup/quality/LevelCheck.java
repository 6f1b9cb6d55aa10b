package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.pedagogy.Bloom;
import com.litmashup.pedagogy.Concept;
import com.litmashup.pedagogy.Concepts;
import com.litmashup.pedagogy.LevelRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the concepts that a lesson teaches fit the level of its class (pedagogy reference 3.2). */
final class LevelCheck {

    private LevelCheck() {}

    /** 2 where they fit, 1 where only the teacher's own aim does not, else 0. */
    static int grade(Case lesson) {
        Set<Concept> all = taught(lesson);
        if (fits(lesson, all)) {
            return 2;
        }
        Set<Concept> ours = new LinkedHashSet<>(all);
        ours.removeAll(asked(lesson));
        return fits(lesson, ours) ? 1 : 0;
    }

    /** What the teacher's own aims are about. */
    private static Set<Concept> asked(Case lesson) {
        Set<Concept> asked = new LinkedHashSet<>();
        for (String aim : lesson.brief().objectives()) {
            asked.addAll(
                    lesson.rules().concepts().mentionedIn(lesson.rules().verbs().topicOf(aim)));
        }
        return asked;
    }

    private static boolean fits(Case lesson, Set<Concept> taught) {
        return LevelRule.check(lesson.lesson().skillLevel(), List.copyOf(taught), known(lesson), reaches(lesson))
                .isEmpty();
    }

    /** The concepts of the lesson, and those that objectives and vocabulary name. */
    private static Set<Concept> taught(Case lesson) {
        Concepts concepts = lesson.rules().concepts();
        Set<Concept> taught = new LinkedHashSet<>();
        lesson.lesson()
                .theoryConcepts()
                .forEach(one -> concepts.concept(one.id()).ifPresent(taught::add));
        for (Objective objective : lesson.lesson().objectives()) {
            String topic = lesson.rules().verbs().topicOf(objective.text());
            taught.addAll(concepts.mentionedIn(traditionsApart(lesson, topic)));
        }
        taught.addAll(asked(lesson));
        for (Word word : lesson.lesson().vocabulary()) {
            taught.addAll(concepts.mentionedIn(word.term()));
        }
        return taught;
    }

    /** A tradition's own name for a line or a part is a name, not a demand of theory: “the shuffle of the blues”. */
    private static String traditionsApart(Case lesson, String text) {
        String rest = text;
        for (String name : lesson.lesson().rhythmGrids().stream()
                .flatMap(grid -> grid.lines().stream())
                .map(line -> line.name())
                .toList()) {
            rest = rest.replaceAll("(?i)" + Pattern.quote(name), " ");
        }
        return partOf(lesson).matcher(rest).replaceAll(" ");
    }

    private static Pattern partOf(Case lesson) {
        String genres = Stream.concat(
                        lesson.lesson().genres().stream(),
                        lesson.lesson().rhythmGrids().stream().map(grid -> grid.genre()))
                .map(genre -> Pattern.quote(genre.replace('_', ' ')))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "\\bthe [^.,;]{2,40}? of (?:the )?(?:\\p{L}+ )?(?:" + genres + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> known(Case lesson) {
        String text = String.join("\n", lesson.lesson().priorKnowledge());
        return lesson.rules().concepts().mentionedIn(text).stream()
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private static boolean reaches(Case lesson) {
        return lesson.lesson().objectives().stream()
                .flatMap(objective -> lesson.rules().verbs().bloomOf(objective.text()).stream())
                .anyMatch(bloom -> bloom.atLeast(Bloom.ANALYSE));
    }
}
