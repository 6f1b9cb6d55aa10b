package com.litmashup.agent;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a teacher says, turn by turn, and what a perfect agent would hold at the end. Ages that follow from a grade may be
 * left out; other values that are as good stand under {@code accept}.
 */
record Script(
        String id,
        String title,
        List<String> userTurns,
        Expected expected,
        Map<String, Object> accept,
        List<String> mustNotStore,
        List<Refused> mustRefuseOrRedirect,
        List<Item> expectedFlags) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Expected(
            List<String> genres,
            @Nullable String skillLevel,
            @Nullable Pupils gradeOrAge,
            @Nullable Integer durationMinutes,
            @Nullable Integer sessions,
            @Nullable Object groupSize,
            List<Item> instruments,
            List<Item> technology,
            List<Item> objectives,
            List<Item> culturalInterest,
            List<Item> constraints) {}

    record Pupils(
            @Nullable Integer gradeMin,
            @Nullable Integer gradeMax,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable List<String> derivedFields) {}

    /** Found where any of its words begins a word of the right list. */
    record Item(String text, List<String> any) {}

    /** The turn, from 1, whose request must be declined. */
    record Refused(int turn, String request) {}

    private record File(List<Script> conversations) {}

    static List<Script> read(InputStream json) throws IOException {
        return JSON.readValue(json, File.class).conversations();
    }

    static List<Script> resource(String path) {
        try (InputStream json = Objects.requireNonNull(Script.class.getResourceAsStream(path))) {
            return read(json);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
