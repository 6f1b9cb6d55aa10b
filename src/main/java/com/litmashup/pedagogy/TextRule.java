package com.litmashup.pedagogy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for.
 *
 * @param except phrases in which the words mean something else
 * @param always whether neither title nor sentence makes it lighter
 */
record TextRule(
        String id,
        Pattern pattern,
        Severity severity,
        String why,
        @Nullable String suggestion,
        List<Pattern> except,
        boolean always) {

    static TextRule of(Row row) {
        List<Pattern> except = Regex.compileAll(row.except());
        return new TextRule(
                row.id(),
                Regex.compile(row.pattern()),
                row.severity(),
                row.why(),
                row.suggestion(),
                except,
                row.always());
    }

    boolean isExcused(String text, int start, int end) {
        return except.stream()
                .flatMap(phrase -> phrase.matcher(text).results())
                .anyMatch(match -> match.start() < end && match.end() > start);
    }

    record Row(
            String id,
            String pattern,
            Severity severity,
            String why,
            @Nullable String suggestion,
            List<String> except,
            boolean always) {}
}
