package com.litmashup.agent.understanding;

import java.util.regex.Pattern;

/** Makes a teacher's clause fit to stand alone: without small talk before it and full stops behind. */
final class Wording {

    private static final Pattern LEAD = Patterns.one(
            "^(?:and|but|so|also|plus|then|or|ok|okay|oh|um+|uh|hmm+|well|yes|yeah|no worries|please|pls|just|maybe|perhaps|actually|because"
                    + "|btw|by the way|you know|i mean|i guess|i think|like|hi|hello|that is|thing is|fine|great|sure)\\b[\\s,:!.-]*");
    private static final Pattern TAIL = Patterns.one(
            "[\\s,:;.!?…-]+(?:please|pls|thanks|thank you|i guess|i think|haha|lol|if possible|that's about it|that kind of thing"
                    + "|and so on|etc|though|too)?[\\s,.!?…]*$");
    private static final Pattern MASK = Patterns.one(
            "(?:(?:that's|this is|that is|it's|called|named|with|for|dob:?|born)\\s+)*\\[[^\\]]*\\](?:'s)?");

    private Wording() {}

    static String of(String clause) {
        String words =
                MASK.matcher(clause).replaceAll("").replaceAll("\\s+", " ").strip();
        String before;
        do {
            before = words;
            words = LEAD.matcher(words).replaceFirst("").strip();
        } while (!before.equals(words));
        words = TAIL.matcher(words).replaceFirst("").replaceAll("^[\\s,:;.)]+|[\\s,:;.!?…]+$", "");
        return balanced(words.replaceAll("(?:, ?){2,}", ", "));
    }

    private static String balanced(String words) {
        boolean open = words.indexOf('(') >= 0;
        boolean shut = words.indexOf(')') >= 0;
        return open == shut ? words : words.replaceAll("[()]", "").strip();
    }
}
