package com.litmashup.research.judging;

import java.util.Locale;

/** Who publishes, and what that is worth before anything else is known. */
public enum PublisherKind {
    COMMUNITY(0.97),
    MUSEUM(0.96),
    UNESCO(0.96),
    JOURNAL(0.95),
    UNIVERSITY(0.92),
    PUBLIC_BODY(0.85),
    REFERENCE(0.82),
    NEWS(0.76),
    WIKI(0.6),
    BLOG(0.5),
    UNKNOWN(0.45),
    SHOP(0),
    LYRICS(0),
    CONTENT_FARM(0),
    SOCIAL(0),
    AI_TEXT(0);

    private final double worth;

    PublisherKind(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }

    /** Whether what it publishes may be a source at all. */
    boolean isCitable() {
        return worth > 0;
    }

    /** The end of its key in the bundle. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
