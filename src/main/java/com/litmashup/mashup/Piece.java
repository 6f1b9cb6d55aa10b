package com.litmashup.mashup;

/**
 * What is written in one go.
 *
 * @param place which genre's people and history, or which few activities, counted from 0; else 0
 */
public record Piece(Section section, int place) {

    /** How many activities are written at once: as many as a small model keeps in order, and its context holds twice. */
    public static final int ACTIVITIES = 4;

    /** Whether an activity, counted from 0 in the whole lesson, is of this piece. */
    public boolean holds(int activity) {
        return section == Section.ACTIVITIES && activity / ACTIVITIES == place;
    }

    /** What sets this piece apart from others of its section: a genre, or the numbers of activities; else empty. */
    public String of(Lesson lesson) {
        return switch (section) {
            case CULTURAL_CONTEXT -> lesson.culturalContext().get(place).genre();
            case ACTIVITIES ->
                (place * ACTIVITIES + 1) + "–" + Math.min(lesson.activities().size(), (place + 1) * ACTIVITIES);
            default -> "";
        };
    }

    /** For example {@code cultural_context.1}. */
    public String id() {
        return section.id() + "." + place;
    }

    /**
     * The piece of an id.
     *
     * @throws IllegalArgumentException where no piece has that id
     */
    public static Piece of(String id) {
        String[] parts = id.split("\\.", 2);
        return new Piece(
                Section.named(parts[0]).orElseThrow(() -> new IllegalArgumentException("no piece " + id)),
                Integer.parseInt(parts[1]));
    }
}
