package com.litmashup.research;

import java.util.List;

/** Finds facts about genres and says where they are from. */
public interface Researcher {

    /** Researches the strands of the fresh genres, and their links with all genres of the brief. */
    Dossier research(Inquiry inquiry, SearchWatch watch);

    /**
     * Researches three strands for each genre and the links between them.
     *
     * @param genres canonical names
     * @param known sources that already have their numbers; new ones are numbered after them
     */
    default Dossier research(List<String> genres, List<Source> known) {
        return research(genres, genres, known);
    }

    /**
     * Researches what is new, of pupils of whom nothing is known.
     *
     * @param fresh canonical names that were not looked up before
     * @param genres all canonical names of the brief
     */
    default Dossier research(List<String> fresh, List<String> genres, List<Source> known) {
        return research(new Inquiry(fresh, genres, known), SearchWatch.NOBODY);
    }
}
