package com.litmashup.mashup;

import java.util.List;

/**
 * A lesson with its report, on its way to the shelf.
 *
 * @param generationMs how long it took to make
 * @param fallbacks what had to be done another way, in plain sentences
 */
public record Draft(Lesson lesson, QualityReport quality, Authors authors, long generationMs, List<String> fallbacks) {

    public Draft {
        fallbacks = List.copyOf(fallbacks);
    }
}
