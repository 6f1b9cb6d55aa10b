package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ConceptShown;
import com.litmashup.genre.Genre.GridLine;
import com.litmashup.pedagogy.Concept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept that the lesson teaches, and where the genres show it.
 *
 * @param label its name, short enough for a sentence
 * @param shown at least one
 */
record Idea(Concept concept, String label, List<Shown> shown) {

    /** A genre showing it, on a line of its grid where there is one. */
    record Shown(
            Player player, ConceptShown concept, @Nullable GridLine line) {}

    boolean isShownBy(Player player) {
        return shown.stream().anyMatch(one -> one.player().equals(player));
    }

    boolean isOnAGrid() {
        return shown.stream().anyMatch(one -> one.line() != null);
    }

    static String label(Concept concept) {
        String key = "concept." + concept.id();
        return Phrases.knows(key)
                ? Phrases.exactly(key, Fill.EMPTY)
                : concept.name().split(",", 2)[0];
    }
}
