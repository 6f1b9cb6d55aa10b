package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the interest in people, places and history. */
final class Cultures {

    private static final CultureWords WORDS = WordLists.read("culture", CultureWords.class);
    private static final Pattern HERITAGE = Patterns.one(WORDS.heritage());
    private static final Pattern ASKED = Patterns.one(WORDS.asked());
    private static final Pattern WELCOME = Patterns.one(WORDS.welcome());
    private static final Pattern PLACED = Patterns.one(
            WORDS.placed() + " (?:the )?(?-i:\\p{Lu})|\\b(?:a|another|other|different) countr(?:y|ies)\\b");
    private static final Pattern VISIT = Patterns.one(WORDS.visit());
    private static final Pattern LOCATION = Patterns.one(WORDS.location());
    private static final Pattern STARTS_LATE = Patterns.one("^(?:want|like|need|make|do) (?:to )?(?:make|do|a)\\b");

    private Cultures() {}

    /** @param unwanted places of what was refused */
    static List<Noted<String>> read(Passage passage, List<Place> unwanted) {
        List<Noted<String>> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Clause statement : sentence.statements()) {
                if (unwanted.stream().noneMatch(place -> place.touches(statement.start(), statement.end()))) {
                    interest(statement, sentence).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    static boolean interest(String words) {
        return HERITAGE.matcher(words).find();
    }

    private static Optional<Noted<String>> interest(Clause statement, Sentence sentence) {
        String text = statement.text();
        if (text.endsWith("?")
                && !PLACED.matcher(text).find()
                && !VISIT.matcher(text).find()) {
            return Optional.empty();
        }
        if (VISIT.matcher(text).find()) {
            return Optional.of(Noted.said("a family or community visitor: " + Wording.of(text), sentence.text()));
        }
        boolean cares = interest(text)
                && ASKED.matcher(text).find()
                && !LOCATION.matcher(text).find();
        boolean place = PLACED.matcher(text).find() && !LOCATION.matcher(text).find();
        return (cares || place || WELCOME.matcher(text).find())
                        && !STARTS_LATE.matcher(text).find()
                ? Optional.of(Noted.said(Wording.of(text), sentence.text()))
                : Optional.empty();
    }

    /** The contents of {@code culture.yaml}. */
    record CultureWords(String heritage, String asked, String welcome, String placed, String visit, String location) {}
}
