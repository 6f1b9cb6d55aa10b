package com.litmashup.mashup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A section of a lesson whose words can be written anew while the rest stays. */
public enum Section {
    SUMMARY,
    CULTURAL_CONTEXT,
    ACTIVITIES,
    DISCUSSION,
    TEACHING_NOTES,
    LYRICS;

    /** As addresses and the JSON contract name it, for example {@code cultural_context}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> named(String id) {
        return Arrays.stream(values())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /** The pieces that it is written in: people and history genre by genre, activities a few at a time. */
    public List<Piece> piecesOf(Lesson lesson) {
        int pieces = switch (this) {
            case CULTURAL_CONTEXT -> lesson.culturalContext().size();
            case ACTIVITIES -> (lesson.activities().size() + Piece.ACTIVITIES - 1) / Piece.ACTIVITIES;
            default -> 1;
        };
        return IntStream.range(0, pieces)
                .mapToObj(place -> new Piece(this, place))
                .toList();
    }

    /** Every piece of a lesson, in the order in which they are written. */
    public static List<Piece> allOf(Lesson lesson) {
        return Arrays.stream(values())
                .flatMap(section -> section.piecesOf(lesson).stream())
                .toList();
    }
}
