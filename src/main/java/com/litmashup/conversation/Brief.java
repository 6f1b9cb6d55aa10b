package com.litmashup.conversation;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been understood of the lesson a teacher wants. Every value is backed by the teacher's words, was confirmed,
 * or is marked as assumed.
 *
 * @param genres canonical names, in the order named
 * @param durationMinutes of one lesson, 5 to 240
 * @param sessions 1 to 60
 */
public record Brief(
        List<Noted<String>> genres,
        @Nullable Noted<SkillLevel> skillLevel,
        @Nullable Noted<GradeOrAge> gradeOrAge,
        @Nullable Noted<Integer> durationMinutes,
        @Nullable Noted<Integer> sessions,
        @Nullable Noted<GroupSize> groupSize,
        List<Noted<String>> instruments,
        List<Noted<String>> technology,
        List<Noted<String>> objectives,
        List<Noted<String>> culturalInterest,
        List<Noted<String>> constraints) {

    public static final Brief EMPTY =
            new Brief(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    public Brief {
        genres = List.copyOf(genres);
        instruments = List.copyOf(instruments);
        technology = List.copyOf(technology);
        objectives = List.copyOf(objectives);
        culturalInterest = List.copyOf(culturalInterest);
        constraints = List.copyOf(constraints);
    }

    public List<String> genreNames() {
        return genres.stream().map(Noted::value).toList();
    }
}
