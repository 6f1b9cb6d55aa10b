package com.litmashup.research.comparing;

import com.litmashup.research.judging.DataFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a text is seen to speak of something. */
record AspectWords(Pattern beginning, Pattern people, Pattern power, Pattern living) {

    private record Lists(List<String> beginning, List<String> people, List<String> power, List<String> living) {}

    static AspectWords load() {
        Lists lists = DataFile.one("aspects.yaml", Lists.class);
        return new AspectWords(
                anyOf(lists.beginning()), anyOf(lists.people()), anyOf(lists.power()), anyOf(lists.living()));
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
