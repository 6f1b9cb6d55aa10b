package com.litmashup.pedagogy;

import org.jspecify.annotations.Nullable;

/**
 * Words in a text that call for care. Nothing is ever rewritten for the teacher.
 *
 * @param id of the rule, for example {@code L25}
 * @param start index of the first character in the text that was checked
 * @param end index after the last character
 * @param why one short reason
 * @param suggestion what to say or do instead
 */
public record Sensitivity(
        String id,
        String words,
        int start,
        int end,
        Severity severity,
        String why,
        @Nullable String suggestion) {}
