package com.litmashup.agent.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds requests that harm, and tells them from their denial ("no costumes then") and from talk about them. */
final class HarmReader {

    private static final HarmWords WORDS = WordLists.read("harm", HarmWords.class);
    private static final Map<Refusal.Code, Patterns> CODES = WORDS.codes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Patterns.of(entry.getValue())));
    private static final Pattern DENIED = Patterns.one(WORDS.denied());
    private static final Pattern DENIED_AFTER = Patterns.one(WORDS.deniedAfter());
    private static final Pattern STUDIED = Patterns.one(WORDS.studied());
    private static final Pattern REGRETTED = Patterns.one(WORDS.regretted());
    private static final Pattern POLITE = Patterns.one(WORDS.polite());
    private static final Pattern INSISTING = Patterns.one(WORDS.insisting());

    /** At most one harm of each kind in a sentence. */
    List<Harm> read(Passage passage) {
        List<Harm> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Refusal.Code code : Refusal.Code.values()) {
                Patterns patterns = CODES.get(code);
                if (patterns != null) {
                    patterns.matches(sentence.text())
                            .filter(hit -> isRequest(hit, sentence.text()))
                            .limit(1)
                            .map(hit -> harm(code, hit, sentence))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Harm harm(Refusal.Code code, MatchResult hit, Sentence sentence) {
        return new Harm(
                code,
                sentence.text(),
                new Place(sentence.start() + hit.start(), sentence.start() + hit.end()),
                new Place(sentence.start(), sentence.end()));
    }

    private static boolean isRequest(MatchResult hit, String text) {
        String before = POLITE.matcher(text.substring(0, hit.start())).replaceAll("");
        return !isStudied(before)
                && !DENIED.matcher(before).find()
                && !DENIED_AFTER.matcher(text.substring(hit.end())).find()
                && !isRegretted(text);
    }

    /** Whether what follows these words is looked at and not done. */
    static boolean isStudied(String before) {
        return STUDIED.matcher(before).find();
    }

    private static boolean isRegretted(String text) {
        return REGRETTED.matcher(text).find() && !INSISTING.matcher(text).find();
    }

    /** The contents of {@code harm.yaml}. */
    record HarmWords(
            Map<Refusal.Code, List<String>> codes,
            String denied,
            String polite,
            String deniedAfter,
            String studied,
            String regretted,
            String insisting) {}
}
