package com.litmashup.research;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import java.util.List;
import java.util.Set;

/**
 * A sourced statement that research brought back.
 *
 * @param subject canonical genre name, or two joined with {@code  + } for a link between genres
 * @param strand which question it answers
 * @param text a full sentence, worded as its confidence allows
 * @param simply the same for young readers
 * @param about {@code history_and_power}, or another word for its theme; {@code link} between genres
 * @param sources numbers of the sources behind it, at least one
 */
public record Finding(
        String subject,
        Strand strand,
        String text,
        String simply,
        Confidence confidence,
        String about,
        List<Integer> sources) {

    /** What a page of the web says, in its own words. */
    public static final String WEB = "web";

    /** That two sources name different things. */
    public static final String DIFFERENT = "sources_differ";

    /** What a source of the teacher's says, in its own words. */
    public static final String OWN = "own";

    /** Whether it repeats words that somebody else wrote, rather than the library's. */
    public boolean isQuoted() {
        return about.equals(WEB) || about.equals(OWN);
    }

    /** The same, resting on those of its sources that are left. */
    Finding from(Set<Integer> left) {
        return new Finding(
                subject,
                strand,
                text,
                simply,
                confidence,
                about,
                sources.stream().filter(left::contains).toList());
    }
}
