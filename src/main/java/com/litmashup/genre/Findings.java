package com.litmashup.genre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Faults of one genre, gathered as plain sentences that begin with its name. */
final class Findings {

    private final String genre;
    private final List<String> sentences = new ArrayList<>();

    Findings(String genre) {
        this.genre = genre;
    }

    /** Notes the fault unless the rule holds. */
    void demand(boolean holds, String fault) {
        if (!holds) {
            sentences.add(genre + ": " + fault + ".");
        }
    }

    void demandAtLeast(int least, Collection<?> found, String what) {
        demand(found.size() >= least, "needs at least %d %s, has %d".formatted(least, what, found.size()));
    }

    /** Notes what a reader of a notation complains of. */
    void demandReadable(String where, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            demand(false, "%s: %s".formatted(where, e.getMessage()));
        }
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
