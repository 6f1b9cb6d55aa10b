package com.litmashup.music.score;

/** How far on the class is; it bounds what an arrangement may ask. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
