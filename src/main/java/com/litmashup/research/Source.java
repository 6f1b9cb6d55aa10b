package com.litmashup.research;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is from, as a conversation or a lesson cites it.
 *
 * @param number what {@code [n]} points to; stable within a conversation
 * @param author person or body; empty where none is named
 * @param year year of publication as it stands there; empty where none is known
 * @param snippet what it says: words of a page or a text, or the library's statements that rest on it
 * @param quality 0 to 1
 * @param judgement what was found of its quality, in words for a teacher; empty for the library's own sources
 * @param genre canonical name of the genre it speaks of, if one
 */
public record Source(
        int number,
        String author,
        String title,
        @Nullable String url,
        String publisher,
        String year,
        String snippet,
        Kind kind,
        double quality,
        String judgement,
        @Nullable String genre,
        Instant retrievedAt,
        Standing standing) {

    private static final double QUALITY_A = 0.9;
    private static final double QUALITY_B = 0.7;

    /** Lessons that were kept before a source had all of this are read as well. */
    public Source {
        author = Objects.requireNonNullElse(author, "");
        year = Objects.requireNonNullElse(year, "");
        judgement = Objects.requireNonNullElse(judgement, "");
        standing = Objects.requireNonNullElse(standing, Standing.FOUND);
    }

    /** A source of which no more is known. */
    public Source(
            int number,
            String title,
            @Nullable String url,
            String publisher,
            String snippet,
            Kind kind,
            double quality,
            @Nullable String genre,
            Instant retrievedAt) {
        this(number, "", title, url, publisher, "", snippet, kind, quality, "", genre, retrievedAt, Standing.FOUND);
    }

    public enum Kind {
        WEB,
        LIBRARY,
        /** The teacher brought it. */
        OWN
    }

    /** What the teacher has decided about it. */
    public enum Standing {
        FOUND,
        PINNED,
        DROPPED
    }

    /** What it is worth in three steps. */
    public enum Grade {
        STRONG,
        GOOD,
        FAIR
    }

    public Grade grade() {
        return quality >= QUALITY_A ? Grade.STRONG : quality >= QUALITY_B ? Grade.GOOD : Grade.FAIR;
    }

    public boolean isDropped() {
        return standing == Standing.DROPPED;
    }

    public boolean isPinned() {
        return standing == Standing.PINNED;
    }

    /** Publisher and year, as far as they are known. */
    public String imprint() {
        return year.isEmpty() ? publisher : publisher.isEmpty() ? year : publisher + ", " + year;
    }

    /** The host of its address; empty where it has none. */
    public String host() {
        return url == null ? "" : WebAddress.hostOf(url);
    }

    public Source standing(Standing changed) {
        return new Source(
                number,
                author,
                title,
                url,
                publisher,
                year,
                snippet,
                kind,
                quality,
                judgement,
                genre,
                retrievedAt,
                changed);
    }

    public Source saying(String more) {
        return new Source(
                number,
                author,
                title,
                url,
                publisher,
                year,
                more,
                kind,
                quality,
                judgement,
                genre,
                retrievedAt,
                standing);
    }
}
