package com.litmashup.music.arranging.melody;

import com.litmashup.music.Metre;
import com.litmashup.music.score.Level;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The bars of rhythm in {@code music/melody-rhythms.properties}. */
final class Cells {

    private static final String FILE = "/music/melody-rhythms.properties";
    private static final Properties WRITTEN = read();

    private Cells() {}

    /** All that a level may use; its own come first. */
    static List<String> of(Metre metre, Level level, Place place) {
        return Stream.of(Level.values())
                .filter(other -> other.compareTo(level) <= 0)
                .sorted((one, other) -> other.compareTo(one))
                .flatMap(other -> of(key(metre, other, place)))
                .filter(cell -> place == Place.FLOW || place == Place.REST || !cell.startsWith("-"))
                .toList();
    }

    private static Stream<String> of(String key) {
        return Arrays.stream(
                Objects.requireNonNull(WRITTEN.getProperty(key), key).strip().split(" +", -1));
    }

    private static String key(Metre metre, Level level, Place place) {
        return String.join(".", family(metre), level.name(), place.name()).toLowerCase(Locale.ROOT);
    }

    private static String family(Metre metre) {
        if (metre.groups().getFirst() == 3) {
            return "six";
        }
        return metre.groups().size() == 3 ? "three" : "four";
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Cells.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
