package com.litmashup.research;

import org.jspecify.annotations.Nullable;

/** Takes in what a teacher brings: a link with a title, a pasted text, a PDF. Nothing is fetched from a link. */
public interface OwnSources {

    /** The longest text that is kept of it, in characters. */
    int LONGEST = 20_000;

    /**
     * What was brought.
     *
     * @param url where it stands, if it stands anywhere
     * @param text its words; empty for a link alone
     */
    record Submission(String title, @Nullable String url, String text) {}

    /** It cannot be taken, for a reason that the bundle words. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Refused(String key) {
            super(key);
        }

        /** Its key in the bundle. */
        public String key() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Numbers it, marks it as wanted, and picks the sentences that tell of the genres.
     *
     * @param inquiry all genres of the brief are its fresh ones
     * @throws Refused where there is no title, or the address is none that may be shown
     */
    Dossier take(Submission submission, Inquiry inquiry);

    /**
     * The words of a PDF.
     *
     * @throws Refused where it has none, is locked or broken
     */
    String wordsOf(byte[] pdf);
}
