package com.litmashup.research;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What research is set up with in a test. */
public final class ResearchMother {

    public static final String KEY = "tvly-CANARY-0123456789";
    public static final Duration SHORT = Duration.ofMillis(400);
    public static final Duration LONG = Duration.ofSeconds(60);

    private ResearchMother() {}

    /** Deadlines that no test that must pass comes near. */
    public static ResearchProperties patient(String address) {
        return with(address, LONG, LONG, 8);
    }

    public static ResearchProperties with(String address, Duration query, Duration overall, int atOnce) {
        return new ResearchProperties(KEY, address, query, overall, atOnce, Duration.ofMillis(1), Duration.ofHours(1));
    }

    public static ResearchProperties withoutKey(String address) {
        return new ResearchProperties("", address, LONG, LONG, 8, Duration.ofMillis(1), Duration.ofHours(1));
    }

    public static MessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/research");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
