package com.litmashup.mashup;

import com.litmashup.music.Pitch;
import com.litmashup.music.proving.Difficulty;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The music as the JSON API shows it; the notes themselves are in the score files.
 *
 * @param tempoBpm felt beats a minute
 */
public record ArrangementView(
        String key, String mode, String metre, int tempoBpm, int bars, String form, List<PartView> parts) {

    /**
     * One part, at its core grade.
     *
     * @param genreFrom id of the genre whose idiom it plays
     * @param range absent where it has no pitches
     * @param difficulty 0 to 100
     */
    public record PartView(
            String name,
            String genreFrom,
            String instrument,
            int midiProgram,
            @Nullable Range range,
            int difficulty) {}

    /** Lowest and highest sounding note, for example {@code C4} and {@code A5}. */
    public record Range(String low, String high) {}

    static ArrangementView of(Arrangement music) {
        return new ArrangementView(
                music.key().tonic().written(),
                music.key().mode().name().toLowerCase(Locale.ROOT),
                music.metre().signature(),
                music.beatsPerMinute(),
                music.bars(),
                music.form(),
                music.parts().stream().map(part -> view(music, part)).toList());
    }

    private static PartView view(Arrangement music, Part part) {
        return new PartView(
                part.name(),
                part.genre(),
                part.instrument().name(),
                part.instrument().program(),
                range(part).orElse(null),
                Difficulty.of(music, part, Grade.CORE));
    }

    private static Optional<Range> range(Part part) {
        List<Pitch> pitches = part.voice(Grade.CORE).notes().stream()
                .flatMap(ArrangementView::pitch)
                .sorted()
                .toList();
        return pitches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(
                        pitches.getFirst().written(), pitches.getLast().written()));
    }

    private static Stream<Pitch> pitch(Note note) {
        return note.sound() instanceof Sound.Pitched pitched ? Stream.of(pitched.pitch()) : Stream.empty();
    }
}
