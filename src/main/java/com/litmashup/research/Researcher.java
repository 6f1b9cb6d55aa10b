package com.litmashup.research;

import java.util.List;

/** Finds facts about genres and says where they are from. */
public interface Researcher {

    /**
     * Researches three strands for each genre and the links between them.
     *
     * @param genres canonical names
     * @param known sources that already have their numbers; new ones are numbered after them
     */
    Dossier research(List<String> genres, List<Source> known);
}
