package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A genre of the brief.
 *
 * @param name canonical, as the brief has it
 * @param genre what the atlas knows of it; null where the atlas lacks it
 * @param inBrief for a genre that the atlas lacks: its short entry, if there is one
 * @param kin for a genre that the atlas lacks: its nearest kin there
 */
record Guest(String name, @Nullable Genre genre, @Nullable ShortEntry inBrief, List<Genre> kin) {

    /** As it stands inside a sentence. */
    String spoken() {
        return genre == null ? name : genre.inSentence();
    }

    boolean isKnown() {
        return genre != null;
    }
}
