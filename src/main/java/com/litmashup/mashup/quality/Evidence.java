package com.litmashup.mashup.quality;

import com.litmashup.research.Source;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Whether what is cited exists, and whether what stands before a citation agrees with it. */
final class Evidence {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.mashup", Locale.ROOT);

    private Evidence() {}

    /** The words of a key, one pattern, in any case. */
    static Pattern words(String key) {
        return Pattern.compile(BUNDLE.getString(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Integer> numbers(String text) {
        return Grounds.cited(text);
    }

    /** The sources of the lesson that a text cites. */
    static List<Source> resolved(Case lesson, String text) {
        List<Integer> numbers = numbers(text);
        return lesson.lesson().sources().stream()
                .filter(source -> numbers.contains(source.number()))
                .toList();
    }

    /** The share of cited sentences that agree with what their source was found to say; 0 where nothing is cited. */
    static double supported(Case lesson) {
        List<String> cited = Grounds.sentences(lesson.context()).stream()
                .filter(sentence -> Case.CITATION.matcher(sentence).find())
                .toList();
        long supported =
                cited.stream().filter(sentence -> isSupported(lesson, sentence)).count();
        return cited.isEmpty() ? 0 : (double) supported / cited.size();
    }

    private static boolean isSupported(Case lesson, String sentence) {
        return Grounds.support(sentence, lesson.findings(), lesson.lesson().sources());
    }
}
