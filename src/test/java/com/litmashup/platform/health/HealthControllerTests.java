package com.litmashup.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.platform.HealthComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HealthControllerTests {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T09:15:02.345Z"), ZoneOffset.UTC);

    @Test
    void isHealthyWhereEveryPartIs() {
        assertThat(asking(part("database", HealthComponent.Status.HEALTHY))
                        .get()
                        .uri("/health"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status": "healthy", "version": "1.2.3", "timestamp": "2026-11-23T09:15:02Z",
                         "components": {"database": {"status": "healthy", "detail": "database is healthy"}}}
                        """);
    }

    @Test
    void isDegradedAndUpWhereAPartIsMissing() {
        assertThat(asking(
                                part("database", HealthComponent.Status.HEALTHY),
                                part("model", HealthComponent.Status.DEGRADED))
                        .get()
                        .uri("/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("degraded");
    }

    @Test
    void isDownWhereNothingCanGoOn() {
        assertThat(asking(
                                part("database", HealthComponent.Status.UNHEALTHY),
                                part("model", HealthComponent.Status.DEGRADED))
                        .get()
                        .uri("/health"))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("unhealthy");
    }

    @Test
    void theFirstAddressTellsProgramsWhatThisIsAndLeadsPeopleOn() {
        MockMvcTester door = MockMvcTester.of(new FrontDoor("Lit Music Mashup", "1.2.3", "Makes lessons."));
        assertThat(door.get().uri("/").accept(MediaType.APPLICATION_JSON))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"name": "Lit Music Mashup", "version": "1.2.3", "description": "Makes lessons.", "status": "running"}
                """);
        assertThat(door.get().uri("/").accept(MediaType.TEXT_HTML)).hasRedirectedUrl("/conversations");
    }

    private static MockMvcTester asking(HealthComponent... parts) {
        return MockMvcTester.of(new HealthController(List.of(parts), MORNING, "1.2.3"));
    }

    private static HealthComponent part(String name, HealthComponent.Status status) {
        return new HealthComponent() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Condition condition() {
                return new Condition(status, name + " is " + status.name().toLowerCase(java.util.Locale.ROOT));
            }
        };
    }
}
