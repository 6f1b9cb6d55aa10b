package com.litmashup.genre;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ids of theory concepts by level, so that the atlas can see whether a genre serves all three. */
record ConceptLevels(Set<String> beginner, Set<String> intermediate, Set<String> advanced) {

    boolean know(String concept) {
        return Stream.of(beginner, intermediate, advanced).anyMatch(level -> level.contains(concept));
    }

    static long countIn(Set<String> level, List<Genre.ConceptShown> concepts) {
        return concepts.stream()
                .map(Genre.ConceptShown::concept)
                .distinct()
                .filter(level::contains)
                .count();
    }
}
