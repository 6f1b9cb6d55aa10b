package com.litmashup.pedagogy;

import java.util.List;

/**
 * A piece of music theory that a lesson can teach.
 *
 * @param id for example {@code R11}
 * @param domain rhythm, metre, melody, harmony, form, texture, timbre or production
 * @param meaning in a pupil's words
 * @param misconception what pupils often think instead, as one of them might say it
 * @param correction the answer to it
 * @param prerequisites ids of the concepts it stands on
 * @param aliases other words a text may use for it
 */
public record Concept(
        String id,
        String name,
        String domain,
        SkillLevel level,
        String meaning,
        String misconception,
        String correction,
        List<String> prerequisites,
        List<String> aliases) {

    public Concept {
        prerequisites = List.copyOf(prerequisites);
        aliases = List.copyOf(aliases);
    }
}
