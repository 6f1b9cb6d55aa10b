package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what pupils should learn, each aim in the teacher's words. */
final class AimReader {

    private static final int FEW_WORDS = 8;
    private static final AimWords WORDS = WordLists.read("aims", AimWords.class);
    private static final List<Pattern> CUES = WORDS.cues().stream()
            .map(cue -> Patterns.one(cue.replace("{who}", WORDS.who())))
            .toList();
    private static final Pattern CONCEPT = Patterns.one(WORDS.concepts());
    private static final Pattern NOTHING_BUT_CONCEPTS = Patterns.one("^(?:the |some |a bit of |focus(?:ing)? )?"
            + WORDS.concepts() + "(?:(?:,| and| &) " + WORDS.concepts() + ")*$");
    private static final Pattern WANTED =
            Patterns.one("^(?:i|we)(?:'d| would)? (?:also )?(?:want|like|need) (?:to have )?");
    private static final Pattern WANTING = Patterns.one(WORDS.wanting());
    private static final Pattern ABILITY = Patterns.one(WORDS.ability());
    private static final Pattern RULE =
            Patterns.one("\\b(?:only|clean|no|not|don't|without|simple|never|easier|avoid)\\b");
    private static final Pattern LABEL = Patterns.one(
            "^\\W*(?:(?:main|learning|my|our|the|key|lesson) )*(?:goals?|aims?|objectives?|targets?|outcomes?|focus)\\s*[:=]");
    private static final Pattern STOP = Patterns.one(WORDS.stopAt());
    private static final Pattern NOT_AIMS = Patterns.one(WORDS.notAims());
    private static final Pattern VERB_FIRST = Patterns.one("^" + WORDS.verbs() + "\\b");
    private static final Pattern LONE_VERB = Patterns.one("^" + WORDS.verbs() + "$");
    private static final Pattern BETWEEN = Patterns.one(",\\s+(?![^(]*\\))(?:and\\s+)?(?:also\\s+)?|\\s+and\\s+(?="
            + WORDS.verbs() + "\\b)(?!answer|response|repeat)");

    /** @param unwanted places that are no aims, such as what was refused */
    List<Noted<String>> read(Passage passage, List<Place> unwanted) {
        List<Noted<String>> aims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean within = false;
            for (Clause statement : sentence.statements()) {
                Optional<String> tail = tail(statement.text(), within);
                within = tail.isPresent();
                boolean refused =
                        unwanted.stream().anyMatch(place -> place.touches(statement.start(), statement.end()));
                tail.filter(words -> !refused)
                        .ifPresent(words -> aims.addAll(items(
                                words,
                                statement.text(),
                                LABEL.matcher(sentence.text()).find())));
            }
            aims.addAll(listed(sentence, unwanted, aims));
        }
        return aims;
    }

    /** In "grade 8, 45 minutes, syncopation" a concept that stands alone says what the lesson is for. */
    private static List<Noted<String>> listed(Sentence sentence, List<Place> unwanted, List<Noted<String>> read) {
        if (sentence.isQuestion() || RULE.matcher(sentence.text()).find()) {
            return List.of();
        }
        return sentence.clauses().stream()
                .filter(clause -> unwanted.stream().noneMatch(place -> place.touches(clause.start(), clause.end())))
                .map(clause -> Wording.of(clause.text().replaceFirst("^.*:", "")))
                .filter(words -> NOTHING_BUT_CONCEPTS.matcher(words).find())
                .filter(words -> read.stream().noneMatch(aim -> aim.value().contains(words)))
                .map(words -> Noted.said(words.replaceFirst("(?i)^focus(?:ing)? ", ""), words))
                .toList();
    }

    static boolean namesConcept(String text) {
        return CONCEPT.matcher(text).find();
    }

    private static Optional<String> tail(String statement, boolean within) {
        for (Pattern cue : CUES) {
            Matcher hit = cue.matcher(statement);
            if (hit.find()) {
                return Optional.of(hit.group("aim"));
            }
        }
        String words = Wording.of(statement);
        boolean art = namesConcept(words)
                && !ABILITY.matcher(statement).find()
                && !RULE.matcher(statement).find();
        boolean wanted = within ? true : WANTING.matcher(statement).find() && !statement.endsWith("?");
        return art && wanted && !NOT_AIMS.matcher(words).find() ? Optional.of(words) : Optional.empty();
    }

    private static List<Noted<String>> items(String tail, String evidence, boolean labelled) {
        Matcher stop = STOP.matcher(tail);
        String words = stop.find() ? tail.substring(0, stop.start()) : tail;
        List<String> parts = joined(Arrays.asList(BETWEEN.split(words)));
        return parts.stream()
                .map(Wording::of)
                .map(part -> WANTED.matcher(part).replaceFirst(""))
                .map(part -> part.replaceFirst("(?i)^(?:to|that|about|both|how to) (?=\\w)", ""))
                .filter(part -> part.length() > 2 && !NOT_AIMS.matcher(part).find())
                .filter(part -> (labelled && part.split(" ").length <= FEW_WORDS)
                        || namesConcept(part)
                        || (VERB_FIRST.matcher(part).find() && !Cultures.interest(part)))
                .map(part -> Noted.said(part, evidence))
                .toList();
    }

    /** A verb that stands alone belongs to what follows: "hear" and "use the Phrygian sound". */
    private static List<String> joined(List<String> parts) {
        List<String> whole = new ArrayList<>();
        String open = "";
        for (String part : parts) {
            String words = open.isEmpty() ? part : open + " and " + part;
            boolean alone = LONE_VERB.matcher(words.strip()).matches();
            open = alone ? words : "";
            if (!alone) {
                whole.add(words);
            }
        }
        if (!open.isEmpty()) {
            whole.add(open);
        }
        return whole;
    }

    /** The contents of {@code aims.yaml}. */
    record AimWords(
            String who,
            List<String> cues,
            String concepts,
            String wanting,
            String ability,
            String verbs,
            String stopAt,
            String notAims) {}
}
