package com.litmashup.research.searching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of queries: what is sent, and under which name an answer is remembered. */
public final class QueryText {

    /** Tavily takes no longer ones. */
    public static final int LONGEST = 400;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]+");

    private QueryText() {}

    /** Without control characters, with single spaces, cut at a word; empty where nothing is left. */
    public static String clean(String query) {
        String seen = UNSEEN.matcher(query).replaceAll(" ").strip();
        if (seen.length() <= LONGEST) {
            return seen;
        }
        int space = seen.lastIndexOf(' ', LONGEST);
        return seen.substring(0, space > 0 ? space : LONGEST).strip();
    }

    /** Queries that ask something, each once; the fallback where none does. */
    public static List<String> asking(List<String> queries, String fallback) {
        List<String> clean = queries.stream()
                .map(QueryText::clean)
                .filter(query -> query.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
        return clean.isEmpty() ? List.of(clean(fallback)) : clean;
    }

    /** One spelling for queries that ask the same. */
    static String normal(String query) {
        return Normalizer.normalize(clean(query), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
