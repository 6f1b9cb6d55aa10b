package com.litmashup.research;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sets sources for a printed list. */
public final class Bibliography {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Bibliography() {}

    /**
     * One line of the list.
     *
     * @param before what stands before the title
     * @param title in italics
     * @param after what stands behind it, without the address
     * @param url the address, which is a link; empty where there is none
     */
    public record Entry(int number, String before, String title, String after, String url) {

        /** The whole line in plain letters. */
        public String text() {
            return (before + " " + title + after + " " + url).strip();
        }
    }

    /** The list, by number. */
    public static List<Entry> of(List<Source> sources, CitationStyle style) {
        return sources.stream().map(source -> entry(source, style)).toList();
    }

    private static Entry entry(Source source, CitationStyle style) {
        String author = AuthorName.inList(source.author(), style);
        return switch (style) {
            case APA -> apa(source, author);
            case MLA ->
                plain(
                        source,
                        author,
                        "Accessed " + SHORT_DAY.format(source.retrievedAt().atOffset(ZoneOffset.UTC)),
                        ", ");
            case CHICAGO ->
                plain(
                        source,
                        author,
                        "Accessed " + LONG_DAY.format(source.retrievedAt().atOffset(ZoneOffset.UTC)),
                        ", ");
        };
    }

    /** Author. (Year). Title. Publisher. Address; without an author the title comes first. */
    private static Entry apa(Source source, String author) {
        String year = "(" + (year(source).isEmpty() ? "n.d." : year(source)) + ").";
        String publisher = publisher(source, author);
        String seen = isDated(source)
                ? ""
                : " Retrieved " + LONG_DAY.format(source.retrievedAt().atOffset(ZoneOffset.UTC)) + ", from";
        return author.isEmpty()
                ? new Entry(source.number(), "", source.title(), ". " + joined(year, publisher) + seen, address(source))
                : new Entry(
                        source.number(),
                        stopped(author) + " " + year,
                        source.title(),
                        "." + (publisher.isEmpty() ? "" : " " + publisher) + seen,
                        address(source));
    }

    /** Author. Title. Publisher, Year, Address. */
    private static Entry plain(Source source, String author, String seen, String comma) {
        String imprint = List.of(publisherName(source, author), year(source)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(comma));
        String after = "." + (imprint.isEmpty() ? "" : " " + imprint + ".") + (isDated(source) ? "" : " " + seen + ".");
        return new Entry(source.number(), stopped(author), source.title(), after, address(source));
    }

    private static boolean isDated(Source source) {
        return !year(source).isEmpty() || source.url() == null;
    }

    /** Words that say that there is no year are none. */
    private static String year(Source source) {
        return source.year().chars().anyMatch(Character::isDigit) ? source.year() : "";
    }

    private static String publisher(Source source, String author) {
        return stopped(publisherName(source, author));
    }

    /** A body that publishes its own work is named once. */
    private static String publisherName(Source source, String author) {
        return source.publisher().equals(author) ? "" : source.publisher();
    }

    private static String address(Source source) {
        return Objects.requireNonNullElse(source.url(), "");
    }

    private static String joined(String... parts) {
        List<String> some = new ArrayList<>(List.of(parts));
        some.removeIf(String::isEmpty);
        return String.join(" ", some);
    }

    private static String stopped(String text) {
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }
}
