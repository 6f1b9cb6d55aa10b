package com.litmashup.music.proving;

import com.litmashup.music.score.Arrangement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A few bars for each marker, from {@code music/examples.txt}: {@code == marker: what can be changed} and a {@link Piece}. */
final class Examples {

    private Examples() {}

    /**
     * Bars that show one marker.
     *
     * @param changes what breaks it: {@code time}, {@code place} (pitch or instrument) or both
     */
    record Example(String marker, String changes, Arrangement music) {

        @Override
        public String toString() {
            return marker;
        }
    }

    static Map<String, Example> all() {
        try (InputStream file = Objects.requireNonNull(Examples.class.getResourceAsStream("/music/examples.txt"))) {
            Map<String, Example> examples = new LinkedHashMap<>();
            Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== "))
                    .skip(1)
                    .map(Examples::read)
                    .forEach(example -> examples.put(example.marker(), example));
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(String block) {
        String[] parts = block.split("\n", 2);
        String[] head = parts[0].split(":");
        return new Example(head[0].strip(), head[1].strip(), Piece.of(parts[1]));
    }
}
