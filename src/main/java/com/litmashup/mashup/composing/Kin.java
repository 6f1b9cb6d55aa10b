package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import java.util.List;

/** Who is akin to a genre that the atlas lacks. */
@FunctionalInterface
public interface Kin {

    /** Genres of the atlas that are documented kin, nearest first; empty where none is known. */
    List<Genre> nearest(String canonicalName);
}
