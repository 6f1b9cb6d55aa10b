package com.litmashup.agent.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the teacher's own health and private life out of a message, before anything is read from it. */
final class PrivateLife {

    private static final PrivateWords WORDS = WordLists.read("private", PrivateWords.class);
    private static final Pattern ALWAYS = Patterns.one(WORDS.always());
    private static final Pattern OTHERS = Patterns.one(WORDS.others());
    private static final Pattern MY_BODY = Patterns.one("\\b(?:my|i've|i have|i|me)\\b[^,]{0,25}\\b" + WORDS.body()
            + "\\b(?:'s)?[^,]{0,30}" + WORDS.illness() + "|" + WORDS.illness() + "[^,]{0,20}\\bmy " + WORDS.body()
            + "\\b|\\b(?:my|i've got an?|i have an?) " + WORDS.illness() + " (?:\\w+ )?" + WORDS.body() + "\\b");
    private static final Pattern GAP =
            Patterns.one("[,;.!?()\\n–—]+|\\b(?:because(?: of)?|since|due to|cos|so|and|but)\\b");

    private PrivateLife() {}

    static String cut(String message) {
        StringBuilder kept = new StringBuilder();
        Matcher gap = GAP.matcher(message);
        int from = 0;
        String joint = "";
        while (gap.find()) {
            keep(kept, joint, message.substring(from, gap.start()));
            joint = gap.group();
            from = gap.end();
        }
        keep(kept, joint, message.substring(from));
        return kept.toString();
    }

    private static void keep(StringBuilder kept, String joint, String segment) {
        boolean isPrivate = ALWAYS.matcher(segment).find()
                || (MY_BODY.matcher(segment).find() && !OTHERS.matcher(segment).find());
        kept.append(isPrivate && !joint.matches("[.!?\\n]+") ? "" : joint).append(isPrivate ? "" : segment);
    }

    /** The contents of {@code private.yaml}. */
    record PrivateWords(String body, String others, String illness, String always) {}
}
