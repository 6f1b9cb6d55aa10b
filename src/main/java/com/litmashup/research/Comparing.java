package com.litmashup.research;

import java.util.List;

/** Compares the sources of a conversation with one another. */
public interface Comparing {

    /**
     * One synthesis for each genre and for each pair of them, in the order of the brief.
     *
     * @param usable what is left without the sources that the teacher dropped
     * @param genres canonical names
     */
    List<Synthesis> of(Dossier usable, List<String> genres);
}
