package com.litmashup.music.arranging;

import java.util.List;

/**
 * A line of words to be sung, one note a syllable.
 *
 * @param syllables at least one
 */
public record LyricLine(List<Sung> syllables) {

    public LyricLine {
        syllables = List.copyOf(syllables);
        if (syllables.isEmpty()) {
            throw new IllegalArgumentException("a line to sing needs at least one syllable");
        }
    }

    /**
     * One syllable.
     *
     * @param endsWord whether the word ends here
     * @param stressed whether a speaker leans on it
     */
    public record Sung(String text, boolean endsWord, boolean stressed) {}
}
