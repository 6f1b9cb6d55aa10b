package com.litmashup.music.proving;

import com.litmashup.music.Pitch;
import com.litmashup.music.score.Note;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;

/** Beginnings of tunes that everybody knows, from {@code music/incipits.properties}. */
final class Incipits {

    private static final List<Incipit> ALL = read();

    private Incipits() {}

    static List<Incipit> load() {
        return ALL;
    }

    /**
     * Eight notes, whatever their key and tempo.
     *
     * @param moves semitones from note to note
     * @param lengths from onset to onset, in units of the shortest
     */
    record Incipit(List<Integer> moves, List<Integer> lengths) {

        boolean isIn(List<Note> notes) {
            boolean moves = IntStream.range(0, this.moves.size())
                    .allMatch(i -> Hearing.midi(notes.get(i + 1)) - Hearing.midi(notes.get(i)) == this.moves.get(i));
            return moves && sameRhythm(notes);
        }

        private boolean sameRhythm(List<Note> notes) {
            double unit = seconds(notes, 0) / lengths.getFirst();
            return IntStream.range(0, lengths.size())
                    .allMatch(i -> Math.abs(seconds(notes, i) - unit * lengths.get(i)) < unit / 100);
        }

        private static double seconds(List<Note> notes, int i) {
            return notes.get(i + 1).start().minus(notes.get(i).start()).ticks();
        }

        /** Reads {@code E4:1 E4:1 F4:1 …}: pitches with their lengths. */
        static Incipit parse(String written) {
            List<String[]> notes = Arrays.stream(written.split(" "))
                    .map(note -> note.split(":"))
                    .toList();
            List<Integer> heights =
                    notes.stream().map(note -> Pitch.parse(note[0]).midi()).toList();
            return new Incipit(
                    IntStream.range(1, heights.size())
                            .mapToObj(i -> heights.get(i) - heights.get(i - 1))
                            .toList(),
                    notes.stream()
                            .limit(notes.size() - 1)
                            .map(note -> Integer.valueOf(note[1]))
                            .toList());
        }
    }

    private static List<Incipit> read() {
        Properties written = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Incipits.class.getResourceAsStream("/music/incipits.properties")),
                StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.stringPropertyNames().stream()
                .sorted()
                .map(name -> Incipit.parse(written.getProperty(name)))
                .toList();
    }
}
