package com.litmashup.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.WholeApplication;
import com.litmashup.api.Routes.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * F28, F29: what every address answers to every kind of caller who asks for Ms Rivera's things. The rows stand in
 * {@code route-matrix.txt}; an address without a row fails here.
 */
@WholeApplication
class RouteMatrixTests {

    @Autowired
    Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressAnswersEveryCallerAsTheTableSays() throws IOException {
        String found = Routes.of(mappings).stream()
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .map(this::row)
                .collect(Collectors.joining("\n", header(), "\n"));

        assertThat(found).isEqualTo(table());
    }

    private static String header() {
        return "%-55s".formatted("") + String.join(" ", Callers.KINDS) + "\n";
    }

    private String row(Route route) {
        Callers.Things things = callers.things();
        return "%-55s".formatted(route)
                + Callers.KINDS.stream()
                        .map(kind -> "%-" + kind.length() + "s")
                        .collect(Collectors.joining(" "))
                        .formatted(Callers.KINDS.stream()
                                .map(kind -> callers.ask(kind, route, things))
                                .toArray())
                        .stripTrailing();
    }

    private static String table() throws IOException {
        try (InputStream file = RouteMatrixTests.class.getResourceAsStream("/api/route-matrix.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
