package com.litmashup.pedagogy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where this room's data files stand. A file that is missing, or says something unknown, stops the start. */
final class Shelf {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private Shelf() {}

    static <T> List<T> list(String file, Class<T> type) {
        return read(file, in -> YAML.readerForListOf(type).readValue(in));
    }

    static <T> T one(String file, Class<T> type) {
        return read(file, in -> YAML.readValue(in, type));
    }

    private static <T> T read(String file, Function<InputStream, T> reader) {
        try (InputStream in = Shelf.class.getResourceAsStream("/pedagogy/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The data file pedagogy/" + file + " is missing");
            }
            return reader.apply(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
