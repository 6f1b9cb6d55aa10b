package com.litmashup.pedagogy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard English is to read, after Flesch and Kincaid (1975). A hint, never a gate: the figures are bands and need
 * about 100 words to mean something.
 */
public final class Readability {

    private static final Pattern NOISE =
            Pattern.compile("https?://\\S+|\\bMU:\\S+|\\bENG-KS\\S+|\\[\\d+]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Readability() {}

    /** The US school year for which a text is easy enough; 0 for a text without words. */
    public static double gradeOf(String text) {
        Counts counts = Counts.of(text);
        return counts.words == 0 ? 0 : 0.39 * counts.perSentence() + 11.8 * counts.perWord() - 15.59;
    }

    /** Ease from about 0, hard, to 100 and above, very easy; 100 for a text without words. */
    public static double easeOf(String text) {
        Counts counts = Counts.of(text);
        return counts.words == 0 ? 100 : 206.835 - 1.015 * counts.perSentence() - 84.6 * counts.perWord();
    }

    /** Syllables of a text, word by word; a hint, as English spelling allows no more. */
    public static int syllablesOf(String text) {
        return Counts.of(text).syllables();
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        int count = (int) VOWELS.matcher(plain).results().count();
        boolean silentEnd = plain.matches(".*[^aeiouyl]e|.*[aeiou]le|.*[^aeiouytdszxhcg]es|.*[^aeiouytd]ed");
        return Math.max(1, silentEnd && count > 1 ? count - 1 : count);
    }

    private record Counts(int words, int sentences, int syllables) {

        static Counts of(String text) {
            int words = 0;
            int sentences = 0;
            int syllables = 0;
            for (String sentence : SENTENCE_END
                    .splitAsStream(NOISE.matcher(text).replaceAll(" "))
                    .toList()) {
                Matcher word = WORD.matcher(sentence);
                int before = words;
                while (word.find()) {
                    words++;
                    syllables += Readability.syllables(word.group());
                }
                sentences += words > before ? 1 : 0;
            }
            return new Counts(words, sentences, syllables);
        }

        double perSentence() {
            return (double) words / sentences;
        }

        double perWord() {
            return (double) syllables / words;
        }
    }
}
