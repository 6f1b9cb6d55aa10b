package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;

/**
 * Weight where the beat does not lead one to expect it: a note between the beats, and none on the beat after it. After
 * Longuet-Higgins and Lee, The Rhythmic Interpretation of Monophonic Music, 1984.
 */
final class Syncopation {

    private Syncopation() {}

    static boolean isSyncopated(Hearing music, Line line, Note note) {
        Quarters beat = music.arrangement().metre().beatLength();
        Quarters within = note.start().remainderOf(beat);
        Quarters next = note.start().minus(within).plus(beat);
        return !within.isZero()
                && next.isBefore(music.arrangement().length())
                && line.at(next).isEmpty()
                && line.between(note.start(), next).size()
                        == line.allAt(note.start()).size();
    }
}
