package com.litmashup.api;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeApplication
class SystemContractTests {

    @Autowired
    School school;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Program program;

    @BeforeEach
    void getAKey() {
        program = school.programOf(school.msRivera());
    }

    @Test
    void theFirstAddressSaysWhatThisIs() {
        assertThat(school.programWith("").get("/"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys("name", "version", "description", "status")
                .containsEntry("name", "Lit Music Mashup");
    }

    @Test
    void healthIsOpenAndDegradedWithoutModelAndSearch() {
        RestTestClientResponse health = school.programWith("").get("/health");

        assertThat(health)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys("status", "version", "timestamp", "components")
                .containsEntry("status", "degraded");
        assertThat(health)
                .bodyJson()
                .extractingPath("$.components")
                .asMap()
                .containsOnlyKeys("database", "model", "search");
        assertThat(Program.<String>read(health, "$.components.database.status")).isEqualTo("healthy");
        assertThat(Instant.parse(read(health, "$.timestamp"))).isNotNull();
    }

    @Test
    void withoutAKeyTheApiSaysHowToSendOne() {
        assertThat(school.programWith("lit_wrong").get("/api/v1/sessions"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer")
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"status\": 401, \"title\": \"Unauthorized\", \"instance\": \"/api/v1/sessions\"}");
    }

    @Test
    void everyAnswerSaysHowMuchMayStillBeAsked() {
        assertThat(program.get("/api/v1/sessions"))
                .headers()
                .containsHeaders("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id");
    }

    @Test
    void whatIsNotThereAndWhatIsNotTakenAreProblems() {
        assertThat(program.get("/api/v1/nothing")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(program.send(HttpMethod.PUT, "/api/v1/sessions", "{}", Map.of()))
                .hasStatus(405)
                .hasContentType("application/problem+json")
                .hasHeader("Allow", "GET");
        assertThat(program.send(HttpMethod.POST, "/api/v1/chat", "{\"message\": \"a\"}", Map.of("Accept", "text/csv")))
                .hasStatus(406)
                .hasContentType("application/problem+json");
    }

    @Test
    void everyAddressOfTheApiIsDescribedAndNoOther() {
        Map<String, Map<String, Object>> described = read(program.get("/v3/api-docs"), "$.paths");
        Set<String> operations = described.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).isEqualTo(mapped());
    }

    private Set<String> mapped() {
        return Routes.of(mappings).stream()
                .filter(route -> route.path().startsWith("/api/")
                        || List.of("GET /", "GET /health").contains(route.toString()))
                .map(Routes.Route::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theDescriptionNamesFieldsAsTheWireDoes() {
        RestTestClientResponse description = program.get("/v3/api-docs");

        assertThat(Program.<String>read(description, "$.openapi")).startsWith("3.1");
        assertThat(Program.<Map<String, Object>>read(description, "$.components.schemas.ChatRequest.properties"))
                .containsOnlyKeys("message", "session_id", "context");
        RestTestClientResponse answer = program.post("/api/v1/chat", "{\"message\": \"samba and baroque\"}");
        Map<String, Object> sent = read(answer, "$");
        assertThat(Program.<Map<String, Object>>read(description, "$.components.schemas.ChatJson.properties"))
                .containsOnlyKeys(sent.keySet().toArray(String[]::new));
        assertThat(Program.<Map<String, Map<String, Map<String, Object>>>>read(description, "$.components.schemas"))
                .allSatisfy((name, schema) -> assertThat(schema.getOrDefault("properties", Map.of()))
                        .allSatisfy((field, type) -> assertThat(field).isLowerCase()));
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatKeyItNeeds() {
        RestTestClientResponse description = program.get("/v3/api-docs");

        assertThat(Program.<List<String>>read(description, "$.paths.*.*.summary"))
                .hasSameSizeAs(Program.<List<Object>>read(description, "$.paths.*.*"))
                .doesNotHaveDuplicates();
        assertThat(Program.<Map<String, Object>>read(description, "$.paths['/api/v1/generate'].post.responses"))
                .containsOnlyKeys("201", "default");
        assertThat(Program.<Map<String, Object>>read(description, "$.paths['/api/v1/chat'].post.responses"))
                .containsOnlyKeys("200", "201", "default");
        assertThat(Program.<List<Object>>read(description, "$.paths['/api/v1/chat'].post.security"))
                .isNotEmpty();
    }

    @Test
    void theDescriptionIsReadInABrowserToo() {
        assertThat(school.browserOf(school.mrOkafor()).get("/docs"))
                .hasStatusOk()
                .bodyText()
                .contains("POST /api/v1/chat", "session_id", "GET /health")
                .doesNotContain("??", " style=", "<style");
    }
}
