package com.litmashup.mashup.ensemble;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files under {@code ensembles}. A key that no record knows is refused. */
final class EnsembleFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EnsembleFiles() {}

    static List<InstrumentEntry> instruments() {
        return List.of(read("/ensembles/instruments.yaml", InstrumentEntry[].class));
    }

    static List<StrikerEntry> percussion() {
        return List.of(read("/ensembles/percussion.yaml", StrikerEntry[].class));
    }

    static List<GroupEntry> groups() {
        return List.of(read("/ensembles/ensembles.yaml", GroupEntry[].class));
    }

    private static <T> T read(String path, Class<T> type) {
        try (InputStream yaml = Objects.requireNonNull(EnsembleFiles.class.getResourceAsStream(path), path)) {
            return YAML.readValue(yaml, type);
        } catch (IOException | JacksonException e) {
            throw new EnsemblesRefused(path, e);
        }
    }
}
