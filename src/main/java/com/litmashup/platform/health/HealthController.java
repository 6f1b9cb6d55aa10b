package com.litmashup.platform.health;

import com.litmashup.platform.HealthComponent;
import com.litmashup.platform.HealthComponent.Condition;
import com.litmashup.platform.HealthComponent.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how the application is, to whoever asks. */
@RestController
class HealthController {

    /** One part, as it is told. */
    record Part(String status, String detail) {}

    /** The whole. */
    record Health(String status, String version, Instant timestamp, Map<String, Part> components) {}

    private final List<HealthComponent> components;
    private final Clock clock;
    private final String version;

    HealthController(List<HealthComponent> components, Clock clock, @Value("${litmashup.version}") String version) {
        this.components = components;
        this.clock = clock;
        this.version = version;
    }

    @GetMapping("/health")
    ResponseEntity<Health> show() {
        Map<String, Part> parts = new TreeMap<>();
        Status worst = Status.HEALTHY;
        for (HealthComponent component : components) {
            Condition condition = component.condition();
            parts.put(component.name(), new Part(word(condition.status()), condition.detail()));
            worst = worse(worst, condition.status());
        }
        HttpStatus status = worst == Status.UNHEALTHY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Health(word(worst), version, clock.instant().truncatedTo(ChronoUnit.SECONDS), parts));
    }

    private static Status worse(Status one, Status other) {
        return Comparator.<Status>naturalOrder().compare(one, other) >= 0 ? one : other;
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
