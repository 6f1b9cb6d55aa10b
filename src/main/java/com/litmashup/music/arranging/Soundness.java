package com.litmashup.music.arranging;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Sound;
import java.util.ArrayList;
import java.util.List;

/** What no arrangement may leave the room with. */
final class Soundness {

    private Soundness() {}

    /** One sentence for each fault. */
    static List<String> faults(Arrangement arrangement) {
        List<String> faults = new ArrayList<>();
        for (Part part : arrangement.parts()) {
            for (Grade grade : Grade.values()) {
                check(arrangement, part, grade, faults);
            }
        }
        return faults;
    }

    private static void check(Arrangement arrangement, Part part, Grade grade, List<String> faults) {
        List<Note> notes = part.voice(grade).notes();
        String where = part.id() + " " + grade;
        if (notes.isEmpty()) {
            faults.add(where + " is empty");
            return;
        }
        if (part.voice(grade).end().isAfter(arrangement.length())) {
            faults.add(where + " runs over the end");
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).sound() instanceof Sound.Pitched pitched) {
                int midi = pitched.pitch().midi();
                if (midi < part.instrument().lowest()
                        || midi > part.instrument().highest()) {
                    faults.add(where + " leaves its range with " + notes.get(i).id());
                }
                if (part.role() == Role.MELODY && i > 0 && leap(notes.get(i - 1), midi) > widest(arrangement)) {
                    faults.add(where + " leaps to " + notes.get(i).id());
                }
            }
        }
    }

    private static int leap(Note before, int midi) {
        return before.sound() instanceof Sound.Pitched pitched
                ? Math.abs(pitched.pitch().midi() - midi)
                : 0;
    }

    private static int widest(Arrangement arrangement) {
        return switch (arrangement.level()) {
            case BEGINNER -> 7;
            case INTERMEDIATE -> 12;
            case ADVANCED -> 16;
        };
    }
}
