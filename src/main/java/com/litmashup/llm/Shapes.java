package com.litmashup.llm;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads structured answers strictly: one JSON object that fits its schema. Fences and words around it are forgiven. */
final class Shapes {

    private static final int MOST_FAULTS = 8;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    <T> Shape<T> read(Form<T> form, String text) {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Shape.wrong(List.of("There is no JSON object in the answer."));
        }
        try {
            return fitted(form, JSON.readTree(text.substring(start, end + 1)));
        } catch (JacksonException e) {
            return Shape.wrong(List.of("It is not one JSON object: " + firstLine(e.getOriginalMessage())));
        }
    }

    private <T> Shape<T> fitted(Form<T> form, JsonNode answer) {
        List<String> faults = schemas.computeIfAbsent(form.schema(), registry::getSchema).validate(answer).stream()
                .map(Shapes::words)
                .limit(MOST_FAULTS)
                .toList();
        if (!faults.isEmpty()) {
            return Shape.wrong(faults);
        }
        T value = JSON.treeToValue(answer, form.type());
        return new Shape<>(value, form.faults().apply(value));
    }

    private static String words(Error fault) {
        String place = fault.getInstanceLocation().toString();
        return place.isBlank() ? fault.getMessage() : place + ": " + fault.getMessage();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
