package com.litmashup.research;

import com.litmashup.platform.HealthComponent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What {@code /health} and the start-up summary say of the search. */
@Component
class SearchHealth implements HealthComponent {

    private final ResearchProperties properties;
    private final MessageSource texts;

    SearchHealth(ResearchProperties properties, MessageSource texts) {
        this.properties = properties;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Condition condition() {
        return properties.hasKey()
                ? new Condition(Status.HEALTHY, say("research.health.key"))
                : new Condition(Status.DEGRADED, say("research.health.none"));
    }

    @Override
    public Optional<String> atStart() {
        return properties.hasKey() ? Optional.empty() : Optional.of(say("research.start.none"));
    }

    private String say(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
