package com.litmashup.genre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the gazetteer: what a genre is called, where it is at home and what it is akin to.
 *
 * @param name canonical, lower case, for example {@code hip-hop} or {@code son jarocho}
 * @param aliases spelling variants and nicknames, lower case
 * @param region country or region
 * @param atlasId the atlas entry that covers it, if there is one
 * @param kin canonical names of related genres, nearest first
 * @param red true where the music is not material for a mashup
 */
public record GenreName(
        String name,
        List<String> aliases,
        String region,
        @Nullable String atlasId,
        List<String> kin,
        boolean red) {}
