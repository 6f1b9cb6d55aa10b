package com.litmashup.agent.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Widens a noun to what belongs to it: "a class set of bucket drums", "10 boomwhacker sets". */
final class NounPhrase {

    private static final int LONGEST = 5;
    private static final Pattern NEEDS_ARTICLE =
            Patterns.one("^(?:few|couple|dozen|pair|set|class set|box|bunch|range|handful|lot|bit)\\b");
    private static final Pattern ARTICLE = Patterns.one("\\ba\\s+$");
    private static final Pattern LAST_WORD =
            Patterns.one("(?:^|(?<=[\\s(,:/]))([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)\\s+$");

    private final Pattern stop;
    private final Pattern collective;
    private final Pattern quantity;
    private final Pattern after;

    NounPhrase(ResourceReader.Standing words) {
        stop = Patterns.one(words.stop());
        collective = Patterns.one(words.collective());
        quantity = Patterns.one(words.quantity());
        after = Patterns.one(words.after());
    }

    String around(String text, int start, int end) {
        Matcher tail = after.matcher(text.substring(end));
        int from = left(text, start);
        String phrase =
                text.substring(from, tail.find() ? end + tail.end() : end).strip();
        return NEEDS_ARTICLE.matcher(phrase).find()
                        && ARTICLE.matcher(text.substring(0, from)).find()
                ? "a " + phrase
                : phrase;
    }

    private int left(String text, int start) {
        int from = start;
        for (int i = 0; i < LONGEST; i++) {
            Matcher word = LAST_WORD.matcher(text.substring(0, from));
            if (!word.find() || !belongs(word.group(1), text.substring(0, word.start(1)), i)) {
                return from;
            }
            from = word.start(1);
            if (quantity.matcher(word.group(1)).matches() && !endsWithCollective(text.substring(0, from))) {
                return from;
            }
        }
        return from;
    }

    private boolean belongs(String word, String before, int distance) {
        if (word.equalsIgnoreCase("of")) {
            return endsWithCollective(before);
        }
        boolean counts = quantity.matcher(word).matches() && !word.matches("(?i)an?|only|about|around");
        return counts
                || (!stop.matcher(word).matches() && distance < LONGEST - 1 && word.length() > 1)
                || collective.matcher(word).matches();
    }

    private boolean endsWithCollective(String before) {
        Matcher word = LAST_WORD.matcher(before);
        return word.find() && collective.matcher(word.group(1)).matches();
    }
}
