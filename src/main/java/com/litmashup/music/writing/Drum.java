package com.litmashup.music.writing;

import com.litmashup.music.Pitch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A percussion instrument of General MIDI.
 *
 * @param key 27 to 87
 * @param name in English, as sequencers show it
 * @param place where a five-line staff shows it, read in the treble clef
 * @param crossed whether its head is a cross
 */
record Drum(int key, String name, Pitch place, boolean crossed) {

    private static final String FILE = "/music/percussion.tsv";
    private static final Map<Integer, Drum> KNOWN = read();

    /**
     * The instrument of a key.
     *
     * @throws IllegalArgumentException where General MIDI has no such key
     */
    static Drum of(int key) {
        Drum drum = KNOWN.get(key);
        if (drum == null) {
            throw new IllegalArgumentException("General MIDI has no percussion key " + key);
        }
        return drum;
    }

    Drum at(Pitch other) {
        return new Drum(key, name, other, crossed);
    }

    private static Map<Integer, Drum> read() {
        try (InputStream file = Objects.requireNonNull(Drum.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> parse(line.split("\t", -1)))
                    .collect(Collectors.toUnmodifiableMap(Drum::key, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Drum parse(String[] columns) {
        return new Drum(Integer.parseInt(columns[0]), columns[1], Pitch.parse(columns[2]), columns[3].equals("cross"));
    }
}
