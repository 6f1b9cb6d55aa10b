package com.litmashup.music;

/**
 * Where a piece is at home.
 *
 * @param tonic the final of the mode
 */
public record Key(PitchClass tonic, Mode mode) {}
