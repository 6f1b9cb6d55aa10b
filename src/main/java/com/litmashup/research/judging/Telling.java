package com.litmashup.research.judging;

import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.Readability;
import com.litmashup.pedagogy.SensitivityLexicon;
import com.litmashup.pedagogy.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Picks the sentences of a text that tell something of a music and may be repeated in a lesson. Pure. A sentence has to be
 * plain prose that names the music, says something of it, and speaks to nobody; whatever else stands in a text is left
 * where it is.
 */
public final class Telling {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…])[\\s ]+|\\R+");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{Lu}\\p{N}“\"][\\p{L}\\p{M}\\p{N} ,;:’'“”\"()&%–—-]{29,318}\\.");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+");
    private static final int FEWEST_WORDS = 7;
    private static final int MOST_WORDS = 45;
    private static final double HARDEST_FOR_THE_YOUNG = 9;
    private static final Set<GradeBand> YOUNG = Set.of(GradeBand.EARLY, GradeBand.K_2, GradeBand.GRADES_3_5);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final TellingWords words;
    private final SensitivityLexicon lexicon;

    Telling(TellingWords words, SensitivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * The sentences that may be repeated, in the order of the text, without their full stops.
     *
     * @param names of each music that a sentence has to name, with its variants
     * @param band how young the readers are
     */
    public List<String> sentences(String text, List<? extends Collection<String>> names, GradeBand band) {
        List<Pattern> named = names.stream().map(Telling::anyOf).toList();
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(sentence -> PLAIN.matcher(sentence).matches())
                .filter(sentence ->
                        named.stream().allMatch(name -> name.matcher(sentence).find()))
                .filter(sentence -> tells(sentence, band))
                .map(sentence -> sentence.substring(0, sentence.length() - 1).replaceAll("[“”\"]", "’"))
                .distinct()
                .toList();
    }

    private boolean tells(String sentence, GradeBand band) {
        long count = WORD.matcher(sentence).results().count();
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && words.verb.matcher(sentence).find()
                && !words.addressing.matcher(sentence).find()
                && !words.machine.matcher(sentence).find()
                && !words.adult.matcher(sentence).find()
                && words.languageOf(sentence).equals("English")
                && isEasy(sentence, band)
                && lexicon.check(sentence, band).stream().allMatch(found -> found.severity() == Severity.NOTE);
    }

    private static boolean isEasy(String sentence, GradeBand band) {
        return !YOUNG.contains(band) || Readability.gradeOf(sentence) <= HARDEST_FOR_THE_YOUNG;
    }

    private static Pattern anyOf(Collection<String> names) {
        return Pattern.compile(
                names.stream()
                        .map(Pattern::quote)
                        .collect(java.util.stream.Collectors.joining(
                                "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                FLAGS);
    }
}
