package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import java.util.List;

/**
 * How one piece of a lesson is given to a model and taken from it.
 *
 * @param <T> the form of its answer, which is the form in which the library's draft is shown to it too
 */
sealed interface Commission<T>
        permits SummaryCommission,
                ContextCommission,
                ActivitiesCommission,
                DiscussionCommission,
                NotesCommission,
                LyricsCommission {

    /** Name of prompt and schema under {@code prompts}. */
    String file();

    Class<T> form();

    /** What the lesson has now. */
    T from(Lesson lesson);

    /** The lesson with what was written; called only with what has no faults. */
    Lesson into(Lesson lesson, T written);

    /** Everything in it that a person reads. */
    List<String> passages(T written);

    /** What of it pupils read or hear. */
    default List<String> forPupils(T written) {
        return List.of();
    }

    /** Which list must keep its length, as the schema names it; empty for none. */
    default String list() {
        return "";
    }

    /** Whether it tells of history and people, and so needs to be told what is known of them. */
    default boolean tellsFacts() {
        return true;
    }

    /** Faults that only this piece can have. */
    default List<String> faults(Lesson lesson, T written) {
        return List.of();
    }
}
