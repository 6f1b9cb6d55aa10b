package com.litmashup.genre;

import java.util.List;
import java.util.Locale;

/**
 * A genre of which the atlas knows whose it is, where and when it began, and no more. No pattern of it is stored, so it
 * is never played as itself.
 *
 * @param id as it stands in an address: letters and digits without accents, with underscores
 * @param name canonical name in the gazetteer
 * @param inSentence as it stands inside a sentence, with the capitals of proper names
 * @param kin canonical names of related genres, nearest first, as the gazetteer has them
 * @param sources at least two publications that tell of it
 */
public record ShortEntry(
        String id,
        String name,
        String inSentence,
        String people,
        String place,
        String era,
        Care care,
        List<String> kin,
        List<AtlasSource> sources) {

    /** The name as a heading. */
    public String heading() {
        return inSentence.substring(0, 1).toUpperCase(Locale.ROOT) + inSentence.substring(1);
    }
}
