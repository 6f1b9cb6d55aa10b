package com.litmashup.pedagogy;

import com.litmashup.pedagogy.Masked.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to take out of a text, and in which order. */
record PrivacyRules(List<Rule> rules) {

    private static final String SECRET = "secret";
    private static final Pattern PART = Pattern.compile("@(\\w+)@");

    static PrivacyRules load() {
        File file = Shelf.one("personal-data.yaml", File.class);
        return new PrivacyRules(
                file.rules().stream().map(row -> row.compiled(file.words())).toList());
    }

    List<Rule> of(Stage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }

    /** In which order details go: what a machine could read first, then names, then what is said of the named. */
    enum Stage {
        DETAILS,
        NAMES,
        PRIVATE
    }

    /** What must be true of words before they are taken for a secret. */
    enum Guard {
        ANY,
        /** A name whatever it is; only what follows it is trimmed. */
        STRONG,
        /** Neither an ordinary word nor a known person or place. */
        CUED,
        /** Besides, a common given name. */
        WEAK,
        /** No known person in this sentence or the one before. */
        NO_PERSON
    }

    /**
     * One kind of detail.
     *
     * @param put the placeholder
     * @param inPart whether only the group named secret is replaced
     */
    record Rule(String id, Stage stage, Kind kind, String put, Guard guard, Pattern pattern, boolean inPart) {

        int start(MatchResult hit) {
            return inPart ? hit.start(SECRET) : hit.start();
        }

        int end(MatchResult hit) {
            return inPart ? hit.end(SECRET) : hit.end();
        }
    }

    private record File(Map<String, String> words, List<Row> rules) {}

    private record Row(String stage, String id, Kind kind, String put, Guard guard, String pattern) {

        Rule compiled(Map<String, String> words) {
            Pattern compiled = Regex.compile(spelledOut(pattern, words));
            boolean inPart = compiled.namedGroups().containsKey(SECRET);
            return new Rule(id, Stage.valueOf(stage), kind, put, guard, compiled, inPart);
        }

        private static String spelledOut(String pattern, Map<String, String> words) {
            Matcher part = PART.matcher(pattern);
            if (!part.find()) {
                return pattern;
            }
            return spelledOut(part.replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words))), words);
        }

        private static String word(String name, Map<String, String> words) {
            String word = words.get(name);
            if (word == null) {
                throw new IllegalStateException("personal-data.yaml has no word " + name);
            }
            return word;
        }
    }
}
