package com.litmashup.research.desk;

import com.litmashup.genre.Genre.Strand;
import java.util.List;

/**
 * One question to the web.
 *
 * @param subject canonical name of a genre, or two joined with {@code  + }
 * @param genres the canonical names in it, one or two
 */
record Planned(String subject, List<String> genres, Strand strand, String query) {

    boolean isLink() {
        return genres.size() > 1;
    }
}
