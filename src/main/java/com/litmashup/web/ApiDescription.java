package com.litmashup.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes the JSON API as it is on the wire: names in snake_case, keys, problems, and what each address is for. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String KEY = "api key";
    private static final String API = "/api/";
    private static final String PROBLEM = "application/problem+json";
    private static final String ANYTHING = "*/*";
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private final MessageSource texts;
    private final Info info;

    ApiDescription(
            MessageSource texts,
            @Value("${litmashup.name}") String name,
            @Value("${litmashup.version}") String version,
            @Value("${litmashup.description}") String description) {
        this.texts = texts;
        this.info = new Info().title(name).version(version).description(description);
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(info).servers(null);
        api.getComponents()
                .addSecuritySchemes(
                        KEY, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        api.getComponents().getSchemas().remove("SseEmitter");
        api.getComponents().getSchemas().values().forEach(ApiDescription::writeAsOnTheWire);
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        operation.setSummary(texts.getMessage(key(path, method), null, Locale.ENGLISH));
        operation.getResponses().values().forEach(ApiDescription::nameTheAnswer);
        if (path.startsWith(API)) {
            operation.addSecurityItem(new SecurityRequirement().addList(KEY));
            operation.getResponses().addApiResponse("default", problem());
        }
    }

    /** For example {@code api.get.session.id} for {@code GET /api/v1/session/{id}}. */
    private static String key(String path, HttpMethod method) {
        String words =
                path.replaceFirst("^/(api/v1/)?", "").replaceAll("[{}]", "").replaceAll("[^a-z]+", ".");
        return ("api." + method.name().toLowerCase(Locale.ROOT) + "." + words).replaceAll("\\.$", "");
    }

    private ApiResponse problem() {
        Content content = new Content().addMediaType(PROBLEM, new MediaType().schema(problemSchema()));
        return new ApiResponse()
                .description(texts.getMessage("api.problem", null, Locale.ENGLISH))
                .content(content);
    }

    private static Schema<?> problemSchema() {
        Schema<?> problem = new Schema<>().type("object");
        for (String field : List.of("type", "title", "detail", "instance")) {
            problem.addProperty(field, new StringSchema());
        }
        return problem.addProperty("status", new Schema<>().type("integer"));
    }

    /** What declares no type is answered as JSON, and a stream is text. */
    private static void nameTheAnswer(ApiResponse response) {
        Content content = response.getContent();
        if (content == null) {
            return;
        }
        MediaType plain = content.remove(ANYTHING);
        if (plain != null) {
            content.addMediaType(JSON, plain);
        }
        if (content.containsKey(EVENTS)) {
            content.addMediaType(EVENTS, new MediaType().schema(new StringSchema()));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void writeAsOnTheWire(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        Map<String, Schema> renamed = new LinkedHashMap<>();
        properties.forEach((name, property) -> renamed.put(snake(name), property));
        schema.setProperties(renamed);
        List<String> required = schema.getRequired();
        schema.setRequired(snake(required));
    }

    private static @Nullable List<String> snake(@Nullable List<String> names) {
        return names == null ? null : names.stream().map(ApiDescription::snake).toList();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
