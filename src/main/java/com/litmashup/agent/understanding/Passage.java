package com.litmashup.agent.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message made plain (one kind of quote, single spaces) and cut into sentences. */
record Passage(String text, List<Sentence> sentences) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|vs|approx|etc|Mr|Mrs|Ms|Dr|St|gr|yr|no|min|incl)\\.)"
                    + "(?<!\\b\\d{1,2}\\.(?= ?(?:kl|kl?a|Kl|tř|roč|oszt|raz|sın)))"
                    + "(?:(?<=[.!?…])(?:[\"')\\]]*)\\s+|\\n+)");

    static Passage of(String message) {
        String text = tidy(message);
        List<Sentence> sentences = new ArrayList<>();
        Matcher gap = SENTENCE_END.matcher(text);
        int from = 0;
        while (gap.find()) {
            add(sentences, text, from, gap.start());
            from = gap.end();
        }
        add(sentences, text, from, text.length());
        return new Passage(text, List.copyOf(sentences));
    }

    /** The same passage with only the sentences that hold. */
    Passage only(Predicate<Sentence> kept) {
        return new Passage(text, sentences.stream().filter(kept).toList());
    }

    /** The sentence in which a place of the text lies. */
    Sentence sentenceAt(int place) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= place && place < sentence.end())
                .findFirst()
                .orElseThrow();
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        if (to > from && !text.substring(from, to).isBlank()) {
            sentences.add(Sentence.of(text.substring(from, to), from));
        }
    }

    private static String tidy(String message) {
        return Normalizer.normalize(message, Normalizer.Form.NFC)
                .replaceAll("[\\u2018\\u2019\\u02BC\\u0060\\u00B4]", "'")
                .replaceAll("[\\u201C\\u201D\\u201E\\u00AB\\u00BB]", "\"")
                .replaceAll("[\\u00A0\\u2009\\u202F\\t]", " ")
                .replaceAll("[\\p{So}\\x{1F3FB}-\\x{1F3FF}&&[^°♭♮]]|[\\x{FE0F}\\x{200D}\\x{20E3}]", " ")
                .replaceAll(" *\\r?\\n[ \\-*•]*", "\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
