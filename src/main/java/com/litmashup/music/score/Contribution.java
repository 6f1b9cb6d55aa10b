package com.litmashup.music.score;

/**
 * Who gives what: one row of the role table.
 *
 * @param element melody, chords, bass, percussion, form, metre, tempo, scale or timbre
 * @param genre id of the giver
 * @param what the thing given, as data: a progression, a pattern's name, a scale
 */
public record Contribution(String element, String genre, String what) {}
