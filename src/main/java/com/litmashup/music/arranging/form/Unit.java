package com.litmashup.music.arranging.form;

import com.litmashup.music.Quarters;

/**
 * Two bars of tune.
 *
 * @param motif letter of the idea that it states; equal letters are equal ideas
 * @param ending how it leaves the ear
 * @param climax whether the highest note of the tune is here
 * @param start since the beginning of the piece
 * @param number counted from 0
 */
public record Unit(char motif, Ending ending, boolean climax, Quarters start, int number) {

    /** How a stretch of tune ends. */
    public enum Ending {
        /** Goes on. */
        FLOWING,
        /** Asks: away from the tonic. */
        OPEN,
        /** Answers: on the tonic chord. */
        CLOSED,
        /** Ends the piece. */
        FINAL
    }
}
