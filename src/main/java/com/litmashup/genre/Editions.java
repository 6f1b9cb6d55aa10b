package com.litmashup.genre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Works that are cited in more than one way. */
final class Editions {

    private Editions() {}

    /** A sentence for each work that has different publishers or years. */
    static List<String> thatDiffer(Stream<AtlasSource> sources) {
        Map<String, Set<String>> editions = new TreeMap<>();
        sources.forEach(
                source -> editions.computeIfAbsent(source.author() + ", " + source.title(), work -> new TreeSet<>())
                        .add(source.publisher() + ", " + source.year()));
        return editions.entrySet().stream()
                .filter(work -> work.getValue().size() > 1)
                .map(work -> "The source “%s” has different publishers or years: %s."
                        .formatted(work.getKey(), String.join("; ", work.getValue())))
                .toList();
    }
}
