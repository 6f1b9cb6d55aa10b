package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ConceptShown;
import com.litmashup.genre.Genre.GridLine;
import com.litmashup.genre.Genre.Steps;
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

    /** Whether the part shows it: on the line that it plays, or, of what no line shows, in a part that pupils make up. */
    boolean isShownBy(Part part) {
        return shown.stream().filter(one -> one.player().equals(part.player())).anyMatch(one -> isShown(one, part));
    }

    private static boolean isShown(Shown one, Part part) {
        GridLine line = one.line();
        Steps steps = part.steps();
        if (line == null || steps == null) {
            return line == null && steps == null;
        }
        return line.pattern().equals(steps.pattern());
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
