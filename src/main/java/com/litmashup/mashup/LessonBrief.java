package com.litmashup.mashup;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson is to be made from: everything decided, nothing open.
 *
 * @param genres canonical names, two or more
 * @param durationMinutes of one lesson, 5 to 240
 * @param sessions 1 to 60
 * @param groupMin smallest group, groupMax largest; the same where one number was said
 * @param assumed keys of the fields that were filled by default
 */
public record LessonBrief(
        List<String> genres,
        SkillLevel skillLevel,
        @Nullable GradeOrAge gradeOrAge,
        int durationMinutes,
        int sessions,
        int groupMin,
        int groupMax,
        List<String> instruments,
        List<String> technology,
        List<String> objectives,
        List<String> culturalInterest,
        List<String> constraints,
        List<String> assumed) {

    public LessonBrief {
        genres = List.copyOf(genres);
        instruments = List.copyOf(instruments);
        technology = List.copyOf(technology);
        objectives = List.copyOf(objectives);
        culturalInterest = List.copyOf(culturalInterest);
        constraints = List.copyOf(constraints);
        assumed = List.copyOf(assumed);
    }
}
