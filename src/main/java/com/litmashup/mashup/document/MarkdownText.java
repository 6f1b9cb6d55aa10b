package com.litmashup.mashup.document;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text so written that Markdown takes none of it for markup. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$^@!]");

    /** What begins a list, a heading, a rule or an address only where it stands. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,9})?([-+=:.)])(?=\\s|$|[-=:])");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)(:)(?=//)|(www)(\\.)");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** All on one line. */
    static String line(String text) {
        return escaped(text.replaceAll("\\s*\\n\\s*", " ").strip());
    }

    /** With its own line breaks, but without empty lines. */
    static String lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escaped)
                .collect(Collectors.joining("\\\n"));
    }

    private static String escaped(String text) {
        String signs = SIGNS.matcher(text).replaceAll("\\\\$0");
        String addresses = ADDRESS.matcher(signs).replaceAll(MarkdownText::unlinked);
        return BEGINNING.matcher(addresses).replaceFirst("$1\\\\$2");
    }

    private static String unlinked(MatchResult address) {
        return address.group(1) == null
                ? address.group(3) + "\\\\" + address.group(4)
                : address.group(1) + "\\\\" + address.group(2);
    }

    static int longestRunOfTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }
}
