package com.litmashup.music.score;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One line of the score, in three grades.
 *
 * @param id lower case with underscores, unique in its arrangement
 * @param name what the page calls it, for example {@code Claves}
 * @param genre id of the genre whose idiom it plays
 * @param versions one voice for each grade
 */
public record Part(String id, String name, Role role, String genre, Instrument instrument, Map<Grade, Voice> versions) {

    public Part {
        versions = Map.copyOf(new EnumMap<>(versions));
        if (versions.size() != Grade.values().length) {
            throw new IllegalArgumentException("part " + id + " lacks a grade: " + versions.keySet());
        }
    }

    public Voice voice(Grade grade) {
        return Objects.requireNonNull(versions.get(grade));
    }
}
