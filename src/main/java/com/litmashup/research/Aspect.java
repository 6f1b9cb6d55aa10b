package com.litmashup.research;

/** What a lesson has to say of every music, and a teacher is asked for where no source speaks of it. */
public enum Aspect {
    PEOPLE,
    PLACE,
    ERA,
    /** Power, injustice and credit. */
    POWER,
    /** Who plays it today. */
    LIVING_ARTISTS
}
