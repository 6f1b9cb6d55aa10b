package com.litmashup.research.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads this room's data files. A file that is missing, or says something unknown, stops the start. */
public final class DataFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DataFile() {}

    public static <T> T one(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static <T> List<T> list(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return YAML.readerForListOf(type).readValue(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        InputStream in = DataFile.class.getResourceAsStream("/research/" + file);
        if (in == null) {
            throw new IllegalStateException("The data file research/" + file + " is missing");
        }
        return in;
    }
}
