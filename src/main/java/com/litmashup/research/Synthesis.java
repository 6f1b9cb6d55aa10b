package com.litmashup.research;

import com.litmashup.genre.Genre.Strand;
import java.util.List;
import java.util.Set;

/**
 * Where the sources of a subject agree, where they name different things, and of what they are silent. It rests on words
 * that were kept of each source, so it can tell that two sources name the same, and not that either is right.
 *
 * @param subject canonical genre name, or two joined with {@code  + } for a link between genres
 * @param agreed what two sources or more name, most widely named first
 * @param different what one source names where another names something else
 * @param untold strands of which no finding tells; empty for a link
 * @param silent aspects of which no kept words speak; empty for a link
 * @param isLink whether it is of a pair of genres
 */
public record Synthesis(
        String subject,
        List<Agreement> agreed,
        List<Difference> different,
        Set<Strand> untold,
        Set<Aspect> silent,
        boolean isLink) {

    /** What an agreement or a difference is about. */
    public enum Matter {
        PLACE,
        ERA,
        NAME,
        LINK
    }

    /**
     * Several sources name one thing.
     *
     * @param what the thing as a source spells it; the subject itself for a link
     * @param sources their numbers, at least two, in order
     * @param byLibrary whether it is the library that rests its words on all of them
     */
    public record Agreement(Matter matter, String what, List<Integer> sources, boolean byLibrary) {}

    /** Two sources name different things where they tell how a music began. */
    public record Difference(Matter matter, int one, String says, int other, String otherSays) {}

    /** Whether there is nothing to say of it. */
    public boolean isEmpty() {
        return agreed.isEmpty() && different.isEmpty() && untold.isEmpty() && silent.isEmpty() && !isSilentLink();
    }

    /** Whether it is of a link that no source speaks of. */
    public boolean isSilentLink() {
        return isLink && agreed.isEmpty();
    }
}
