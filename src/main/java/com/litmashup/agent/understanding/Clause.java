package com.litmashup.agent.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence.
 *
 * @param start where it begins in the passage
 */
record Clause(String text, int start) {

    private static final String NEW_SUBJECT =
            "(?:i|i'd|i'm|i've|we|we'd|we're|we've|they|they're|he|she|it|it's|you|please|then|also|nobody|one|some|most|my"
                    + "|credit|no|not|don't|each|every|half|there|there's|this|now)";
    private static final String STATEMENT_END =
            "\\s*;\\s*|\\s+[-–—]+\\s+|\\s*—\\s*|(?<!anything)(?<!nothing)(?<!everything)(?<!\\ball),?\\s+but\\s+|,?\\s+because\\s+|,?\\s+although\\s+"
                    + "|,?\\s+so (?=" + NEW_SUBJECT + "\\b|talk|that)|,?\\s+and (?=" + NEW_SUBJECT + "\\b)|,\\s+(?="
                    + NEW_SUBJECT
                    + "\\b)|,\\s+so\\s+|\\s+so (?=nothing|no\\b)";

    static final Pattern BETWEEN_STATEMENTS = Patterns.one(STATEMENT_END);
    static final Pattern BETWEEN_PARTS = Patterns.one(STATEMENT_END + "|,\\s+(?![^(]*\\))");

    static List<Clause> cut(Sentence sentence, Pattern between) {
        List<Clause> clauses = new ArrayList<>();
        Matcher gap = between.matcher(sentence.text());
        int from = 0;
        while (gap.find()) {
            add(clauses, sentence, from, gap.start());
            from = gap.end();
        }
        add(clauses, sentence, from, sentence.text().length());
        return clauses;
    }

    private static void add(List<Clause> clauses, Sentence sentence, int from, int to) {
        String text = sentence.text().substring(from, to);
        if (!text.isBlank()) {
            clauses.add(new Clause(text, sentence.start() + from));
        }
    }

    int end() {
        return start + text.length();
    }
}
