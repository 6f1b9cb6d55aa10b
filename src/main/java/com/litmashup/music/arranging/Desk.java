package com.litmashup.music.arranging;

import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Voice;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Where a part is written, grade by grade. */
public final class Desk {

    private Desk() {}

    /**
     * A part of three grades.
     *
     * @param written writes one grade
     */
    public static Part part(
            String id, String name, Role role, Idiom idiom, Instrument instrument, BiConsumer<Grade, Scribe> written) {
        Map<Grade, Voice> versions = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            Scribe scribe = new Scribe(id, grade);
            written.accept(grade, scribe);
            versions.put(grade, scribe.voice());
        }
        return new Part(id, name, role, idiom.id(), instrument, versions);
    }

    /** The seat's instrument, sounding as the genre does where it can. */
    public static Instrument sounding(Seat seat, Idiom timbre) {
        Instrument own = seat.instrument();
        if (!seat.takesTimbre()) {
            return own;
        }
        return new Instrument(
                own.id(),
                own.name(),
                program(seat.role(), timbre.programs()),
                own.percussion(),
                own.clef(),
                own.writtenAbove(),
                own.lowest(),
                own.highest());
    }

    private static int program(Role role, Idiom.Programs programs) {
        Integer chords = programs.chords();
        return switch (role) {
            case BASS -> programs.bass();
            case CHORDS -> chords == null ? programs.melody() : chords;
            case MELODY, PERCUSSION -> programs.melody();
        };
    }
}
