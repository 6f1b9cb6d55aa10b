package com.litmashup.studio;

import java.util.List;

/**
 * The genres of a mashup as the page names and colours them.
 *
 * @param all in the order of the lesson
 */
public record Givers(List<Giver> all) {

    /**
     * One genre.
     *
     * @param id as the arrangement has it
     * @param colour class of its colour: {@code a}, {@code b}, {@code c}, {@code d} or {@code both}
     */
    public record Giver(String id, String name, String colour) {}

    public Givers {
        all = List.copyOf(all);
    }

    /** The giver of something; what no genre of the lesson gives belongs to all. */
    Giver of(String id) {
        return all.stream()
                .filter(giver -> giver.id().equals(id))
                .findFirst()
                .orElse(new Giver(id, id.replace('_', ' '), "both"));
    }
}
