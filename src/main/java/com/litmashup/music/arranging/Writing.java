package com.litmashup.music.arranging;

import com.litmashup.music.arranging.bass.BassWriter;
import com.litmashup.music.arranging.harmony.ChordsWriter;
import com.litmashup.music.arranging.melody.MelodyWriter;
import com.litmashup.music.arranging.percussion.PercussionWriter;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes all parts of a piece that is outlined. */
final class Writing {

    private final Outline outline;

    Writing(Outline outline) {
        this.outline = outline;
    }

    Arrangement arrangement() {
        return of(parts(), Warnings.of(outline));
    }

    /** Every part as its easiest grade has it: what is left when no attempt passes. */
    Arrangement simplest() {
        List<String> warnings = new ArrayList<>(Warnings.of(outline));
        warnings.add("simplest_template");
        return of(parts().stream().map(Writing::easiest).toList(), warnings);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(MelodyWriter.write(outline, seats(Role.MELODY)));
        List<Seat> chords = seats(Role.CHORDS);
        for (int i = 0; i < chords.size(); i++) {
            parts.add(ChordsWriter.write(outline, chords.get(i), numbered("chords", i), i));
        }
        List<Seat> basses = seats(Role.BASS);
        for (int i = 0; i < basses.size(); i++) {
            parts.add(BassWriter.write(outline, basses.get(i), numbered("bass", i)));
        }
        parts.addAll(PercussionWriter.write(outline));
        return new Naming(outline.request().idioms()).apart(parts);
    }

    private static String numbered(String id, int place) {
        return place == 0 ? id : id + "_" + (place + 1);
    }

    private List<Seat> seats(Role role) {
        return outline.request().ensemble().seats().stream()
                .filter(seat -> seat.role() == role)
                .toList();
    }

    private static Part easiest(Part part) {
        Map<Grade, Voice> versions = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            List<Note> notes = part.voice(Grade.SUPPORT).notes();
            String prefix = part.id() + "." + grade.name().toLowerCase(Locale.ROOT) + ".";
            versions.put(
                    grade,
                    new Voice(IntStream.range(0, notes.size())
                            .mapToObj(i -> renamed(notes.get(i), prefix + (i + 1)))
                            .toList()));
        }
        return new Part(part.id(), part.name(), part.role(), part.genre(), part.instrument(), versions);
    }

    private static Note renamed(Note note, String id) {
        return new Note(id, note.start(), note.length(), note.sound(), note.stroke(), note.syllable());
    }

    /** The same music with what a teacher should know of it. */
    static Arrangement warned(Arrangement music, List<String> warnings) {
        return new Arrangement(
                music.title(),
                music.level(),
                music.key(),
                music.metre(),
                music.beatsPerMinute(),
                music.feel(),
                music.bars(),
                music.form(),
                music.sections(),
                music.chords(),
                music.parts(),
                music.contributions(),
                music.claims(),
                music.strategy(),
                warnings);
    }

    private Arrangement of(List<Part> parts, List<String> warnings) {
        return new Arrangement(
                outline.request().title(),
                outline.request().level(),
                outline.key(),
                outline.time().metre(),
                outline.time().beatsPerMinute(),
                outline.time().feel(),
                outline.form().bars(),
                outline.form().letters(),
                outline.form().sections(),
                outline.harmony().written(),
                parts,
                new RoleTable(outline, parts).rows(),
                List.of(),
                outline.strategy().id(),
                warnings);
    }
}
