package com.litmashup.music.proving;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The patterns of {@code music/stroke-patterns.properties}. */
final class StrokePatterns {

    private static final String FILE = "/music/stroke-patterns.properties";

    private StrokePatterns() {}

    /** In the order of their markers; a marker with a dot is one line of several that belong together. */
    static List<StrokePattern> load() {
        Properties written = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(StrokePatterns.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.stringPropertyNames().stream()
                .sorted()
                .map(marker -> StrokePattern.parse(marker, written.getProperty(marker)))
                .toList();
    }
}
