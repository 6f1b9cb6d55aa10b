package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a class can play it. All grades are looked at. */
final class PlayabilityChecks {

    private PlayabilityChecks() {}

    static Stream<Fault> ranges(Hearing music) {
        return music.arrangement().parts().stream()
                .filter(part -> !part.instrument().percussion())
                .flatMap(part -> everyNote(part)
                        .filter(note -> Hearing.midi(note) < part.instrument().lowest()
                                || Hearing.midi(note) > part.instrument().highest())
                        .map(note -> fault("range", music, part, note, "sounds " + Hearing.midi(note))));
    }

    static Stream<Fault> withinThePiece(Hearing music) {
        Quarters end = music.arrangement().length();
        return music.arrangement().parts().stream()
                .flatMap(part -> everyNote(part)
                        .filter(note -> note.end().isAfter(end))
                        .map(note -> fault("bars_full", music, part, note, "ends at " + note.end())));
    }

    static Stream<Fault> tempo(Hearing music) {
        int fastest = Limits.of(music.arrangement().level()).fastest();
        int beats = music.arrangement().beatsPerMinute();
        return beats <= fastest
                ? Stream.empty()
                : Stream.of(new Fault("tempo", 0, "", List.of(), beats + " beats a minute, at most " + fastest));
    }

    /** One player's strokes in a bar. */
    static Stream<Fault> density(Hearing music) {
        int strokes = Limits.of(music.arrangement().level()).strokes();
        long most = strokes * Math.max(1, music.bar().wholesOf(Quarters.ONE));
        return music.arrangement().parts().stream()
                .filter(part -> part.instrument().percussion())
                .flatMap(part -> IntStream.range(0, music.bars())
                        .filter(bar -> strokes(music, part, bar) > most)
                        .mapToObj(bar -> new Fault(
                                "density",
                                bar + 1,
                                part.id(),
                                List.of(),
                                strokes(music, part, bar) + " strokes, at most " + most)));
    }

    private static long strokes(Hearing music, Part part, int bar) {
        return part.voice(Grade.CORE).notes().stream()
                .map(Note::start)
                .filter(start -> !start.isBefore(music.barStart(bar)) && start.isBefore(music.barStart(bar + 1)))
                .distinct()
                .count();
    }

    /** Somebody with nothing but hands or a voice has a part. */
    static Stream<Fault> handsOnly(Hearing music) {
        boolean some = music.arrangement().parts().stream()
                .map(part -> part.instrument().id())
                .anyMatch(id -> id.contains("voice") || id.contains("body") || id.contains("hand"));
        return some ? Stream.empty() : Stream.of(new Fault("hands_only", 0, "", List.of(), "no part for bare hands"));
    }

    private static Stream<Note> everyNote(Part part) {
        return Stream.of(Grade.values()).flatMap(grade -> part.voice(grade).notes().stream());
    }

    static Fault fault(String check, Hearing music, Part part, Note note, String found) {
        return new Fault(check, music.arrangement().barAt(note.start()), part.id(), List.of(note.id()), found);
    }
}
