package com.litmashup.research;

import com.litmashup.genre.AtlasSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every source one number, in the order in which it is first needed, and never renumbers a known one. */
class SourceNumbers {

    private static final double QUALITY_A = 0.95;
    private static final double QUALITY_B = 0.8;
    private static final double QUALITY_C = 0.5;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> added = new ArrayList<>();
    private final Instant now;
    private int last;

    SourceNumbers(List<Source> known, Instant now) {
        this.now = now;
        for (Source source : known) {
            numbers.put(key(source.title(), source.publisher()), source.number());
            last = Math.max(last, source.number());
        }
    }

    int numberOf(AtlasSource source, String genre, String snippet) {
        String title = source.author().isBlank() ? source.title() : source.author() + ": " + source.title();
        String publisher = source.publisher() + ", " + source.year();
        return numbers.computeIfAbsent(key(title, publisher), key -> {
            added.add(new Source(
                    ++last,
                    title,
                    source.url(),
                    publisher,
                    snippet,
                    Source.Kind.LIBRARY,
                    quality(source.tier()),
                    genre,
                    now));
            return last;
        });
    }

    List<Source> added() {
        return List.copyOf(added);
    }

    private static String key(String title, String publisher) {
        return title + '\n' + publisher;
    }

    private static double quality(AtlasSource.Tier tier) {
        return switch (tier) {
            case A -> QUALITY_A;
            case B -> QUALITY_B;
            case C -> QUALITY_C;
        };
    }
}
