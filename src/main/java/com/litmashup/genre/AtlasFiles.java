package com.litmashup.genre;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.litmashup.music.RhythmPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the atlas. A key that no record knows is refused; a program that is null is left out. */
final class AtlasFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.SKIP)))
            .addModule(new SimpleModule()
                    .addDeserializer(RhythmPattern.class, new Written<>(RhythmPattern.class, RhythmPattern::parse))
                    .addDeserializer(Confidence.class, new Written<>(Confidence.class, AtlasFiles::confidence)))
            .build();

    private AtlasFiles() {}

    /** Every genre under {@code atlas/genres}, in the order of the file names. */
    static List<Genre> genres() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:atlas/genres/*.yaml"))
                    .map(AtlasFiles::genre)
                    .toList();
        } catch (IOException e) {
            throw new AtlasRefused("atlas/genres", e);
        }
    }

    /** The level of each theory concept: beginner, intermediate or advanced. */
    static ConceptLevels conceptLevels() {
        return shipped("/atlas/concept-levels.yaml", ConceptLevels.class);
    }

    /** A file that the application is shipped with. */
    static <T> T shipped(String path, Class<T> type) {
        try (InputStream yaml = Objects.requireNonNull(AtlasFiles.class.getResourceAsStream(path), path)) {
            return YAML.readValue(yaml, type);
        } catch (IOException | JacksonException e) {
            throw new AtlasRefused(path, e);
        }
    }

    private static Genre genre(Resource file) {
        String name = String.valueOf(file.getFilename());
        try (InputStream yaml = file.getInputStream()) {
            return named(read(yaml, name), name);
        } catch (IOException e) {
            throw new AtlasRefused(name, e);
        }
    }

    /** Reads one genre. Whether it keeps the rules is for {@link AtlasCheck} to say. */
    static Genre read(InputStream yaml, String file) {
        try {
            return YAML.readValue(yaml, Genre.class);
        } catch (JacksonException e) {
            throw new AtlasRefused(file, e);
        }
    }

    private static Genre named(Genre genre, String file) {
        if (!file.equals(genre.id() + ".yaml")) {
            throw new AtlasRefused(List.of("%s is not the file of the genre “%s”.".formatted(file, genre.id())));
        }
        return genre;
    }

    private static Confidence confidence(String letter) {
        return switch (letter) {
            case "H" -> Confidence.HIGH;
            case "M" -> Confidence.MEDIUM;
            case "L" -> Confidence.LOW;
            default -> throw new IllegalArgumentException("confidence is written H, M or L");
        };
    }

    /** A value that is written as one word. */
    private static final class Written<T> extends FromStringDeserializer<T> {

        private final Function<String, T> reading;

        Written(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String written, DeserializationContext context) {
            return reading.apply(written);
        }
    }
}
