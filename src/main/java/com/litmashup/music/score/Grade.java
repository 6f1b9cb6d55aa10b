package com.litmashup.music.score;

/** How much a part asks of its player. The three grades of a part sound right together, in any mixture. */
public enum Grade {
    SUPPORT,
    CORE,
    STRETCH
}
