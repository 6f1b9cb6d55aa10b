package com.litmashup.music.proving;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Voice;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes one note of an arrangement and leaves everything else as it was. */
final class Mutation {

    private static final Quarters LATE = Quarters.of(1, 16);
    private static final int MINOR_NINTH = 13;

    private Mutation() {}

    static Arrangement without(Arrangement music, String id) {
        return changed(music, id, note -> Stream.empty());
    }

    /** A sixty-fourth late, and shorter by it. */
    static Arrangement late(Arrangement music, String id) {
        return changed(
                music,
                id,
                note -> Stream.of(new Note(
                        note.id(),
                        note.start().plus(LATE),
                        note.length().minus(LATE),
                        note.sound(),
                        note.stroke(),
                        note.syllable())));
    }

    /** A minor ninth higher, which is no tone of the same chord or mode; strokes move to another instrument. */
    static Arrangement elsewhere(Arrangement music, String id) {
        return changed(
                music,
                id,
                note -> Stream.of(new Note(
                        note.id(), note.start(), note.length(), moved(note.sound()), note.stroke(), note.syllable())));
    }

    private static Sound moved(Sound sound) {
        return switch (sound) {
            case Sound.Pitched pitched -> new Sound.Pitched(ninthUp(pitched.pitch()));
            case Sound.Struck struck -> new Sound.Struck(struck.midiKey() == 60 ? 65 : 60);
        };
    }

    private static Pitch ninthUp(Pitch pitch) {
        int midi = pitch.midi() + MINOR_NINTH;
        return Stream.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
                .map(PitchClass::parse)
                .map(name -> name.inOctave(midi / 12 - 1))
                .filter(found -> found.midi() == midi)
                .findFirst()
                .orElseThrow();
    }

    private static Arrangement changed(Arrangement music, String id, Function<Note, Stream<Note>> change) {
        return music.playedBy(
                music.parts().stream().map(part -> changed(part, id, change)).toList());
    }

    private static Part changed(Part part, String id, Function<Note, Stream<Note>> change) {
        Map<Grade, Voice> versions = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            versions.put(
                    grade,
                    new Voice(part.voice(grade).notes().stream()
                            .flatMap(note -> note.id().equals(id) ? change.apply(note) : Stream.of(note))
                            .toList()));
        }
        return new Part(part.id(), part.name(), part.role(), part.genre(), part.instrument(), versions);
    }
}
