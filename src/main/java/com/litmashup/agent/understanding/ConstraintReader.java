package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a lesson must heed, in the teacher's words. Of an access need the class-level need alone is kept, not who has it
 * (data minimisation: pupils are never described one by one).
 */
final class ConstraintReader {

    private static final ConstraintWords WORDS = WordLists.read("constraints", ConstraintWords.class);
    private static final Patterns HEED = Patterns.of(WORDS.heed());
    private static final Pattern WISHES = Patterns.one(WORDS.wishes());
    private static final Pattern NOT_WISHES = Patterns.one(WORDS.notWishes());
    private static final Pattern ASK_ME = Patterns.one(
            "\\b(?:not|don't|do not|please don't) (?:ask|make|want|have) me to (?<what>[^,.;!?]+?)(?: please)?(?=\\s*(?:[,.;!?]|$))");
    private static final Pattern I_CANNOT = Patterns.one(
            "\\bi (?:can't|cannot|can not|won't|shouldn't|mustn't|am not able to|'m not able to) (?<what>(?:dance|sing|stand|jump|kneel|lift|shout|move|demonstrate|clap|drum|conduct|sit)\\b[^,.;!?]*)");
    private static final Pattern ASKS =
            Patterns.one("^\\W*(?:can|could|would|what|how|is|are|do|does|which|any|where|who|when)\\b.*\\?$");
    private static final List<Need> ACCESS = WORDS.access();

    /** @param taken places that other readers have claimed: a mere wish there is no constraint */
    List<Noted<String>> read(Passage passage, List<Place> taken, List<Place> unwanted) {
        List<Noted<String>> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Clause clause : sentence.clauses()) {
                if (unwanted.stream().noneMatch(place -> place.touches(clause.start(), clause.end()))) {
                    found.addAll(in(clause, taken));
                }
            }
        }
        return found;
    }

    private static List<Noted<String>> in(Clause clause, List<Place> taken) {
        List<Noted<String>> needs = access(clause.text()).toList();
        if (!needs.isEmpty()) {
            return needs;
        }
        Optional<Noted<String>> teacher = ofTeacher(clause.text());
        return teacher.or(() -> heeded(clause, taken)).stream().toList();
    }

    private static Stream<Noted<String>> access(String text) {
        return ACCESS.stream()
                .flatMap(need -> Patterns.one(need.pattern())
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(hit -> Noted.said(need.need(), hit.group())));
    }

    private static Optional<Noted<String>> ofTeacher(String text) {
        Matcher asked = ASK_ME.matcher(text);
        if (asked.find()) {
            return Optional.of(Noted.said(
                    "teacher does not " + asked.group("what") + " (no demonstration by the teacher)", asked.group()));
        }
        Matcher unable = I_CANNOT.matcher(text);
        return unable.find()
                ? Optional.of(Noted.said("teacher does not " + unable.group("what"), unable.group()))
                : Optional.empty();
    }

    private static Optional<Noted<String>> heeded(Clause clause, List<Place> taken) {
        String words = Wording.of(clause.text());
        boolean heeds = HEED.in(clause.text()) && !ASKS.matcher(clause.text()).find();
        boolean wish = WISHES.matcher(clause.text()).find()
                && !NOT_WISHES.matcher(clause.text()).find()
                && !clause.text().endsWith("?")
                && taken.stream().noneMatch(place -> place.touches(clause.start(), clause.end()));
        return (heeds || wish) && words.length() > 2 && words.length() < 240
                ? Optional.of(Noted.said(words, clause.text()))
                : Optional.empty();
    }

    /** The contents of {@code constraints.yaml}. */
    record ConstraintWords(List<String> heed, String wishes, String notWishes, List<Need> access) {}

    /** An access need of a class. */
    record Need(String pattern, String need) {}
}
