package com.litmashup.music.score;

/**
 * Something that a class plays.
 *
 * @param id lower case with underscores, for example {@code soprano_recorder}
 * @param name as it stands in the score, for example {@code Soprano recorder}
 * @param program General MIDI program, 0 to 127; for percussion the kit: 0 standard, 25 TR-808, 32 jazz, 40 brush
 * @param percussion whether it has no pitches; then it sounds on MIDI channel 10
 * @param writtenAbove semitones that the written note lies above the sounding one (2 for a B flat trumpet, -12 for a
 *     soprano recorder)
 * @param lowest lowest sounding MIDI number at the arrangement's level
 * @param highest highest sounding MIDI number at the arrangement's level
 */
public record Instrument(
        String id, String name, int program, boolean percussion, Clef clef, int writtenAbove, int lowest, int highest) {

    public enum Clef {
        TREBLE,
        BASS,
        PERCUSSION
    }
}
