package com.litmashup.music.score;

/** What a part does in the whole. */
public enum Role {
    MELODY,
    CHORDS,
    BASS,
    PERCUSSION
}
