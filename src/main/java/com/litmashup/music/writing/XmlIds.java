package com.litmashup.music.writing;

import java.util.HashSet;
import java.util.Set;

/** Ids of notes as XML has them: beginning with a letter, without strange characters, each only once. */
final class XmlIds {

    private final Set<String> taken = new HashSet<>();

    /** The id itself where it can be; else the nearest that is free. */
    String unique(String id) {
        String clean = id.replaceAll("[^A-Za-z0-9._-]", "_");
        String named = clean.matches("[A-Za-z_].*") ? clean : "n" + clean;
        String free = named;
        for (int copy = 2; !taken.add(free); copy++) {
            free = named + "-" + copy;
        }
        return free;
    }
}
