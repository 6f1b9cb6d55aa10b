package com.litmashup.genre;

import org.jspecify.annotations.Nullable;

/**
 * A published source. The same source has the same title, publisher and year in every genre that names it.
 *
 * @param id unique within its genre
 * @param url where it can be read or bought, if anywhere
 * @param tier A: culture-bearers, museums, national libraries, UNESCO, Smithsonian, peer-reviewed or university press;
 *     B: reference works, established press; C: encyclopaedia wikis, blogs, teacher sites (never alone)
 */
public record AtlasSource(
        String id,
        String author,
        String title,
        String publisher,
        String year,
        @Nullable String url,
        Tier tier) {

    public enum Tier {
        A,
        B,
        C
    }
}
