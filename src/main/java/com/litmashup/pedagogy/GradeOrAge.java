package com.litmashup.pedagogy;

import org.jspecify.annotations.Nullable;

/**
 * Who the pupils are by school year or age. Grades are US grades: K is 0, pre-K is -1.
 *
 * @param label as the teacher's country says it, for example {@code Year 8 (England)}
 */
public record GradeOrAge(
        String label,
        @Nullable Integer gradeMin,
        @Nullable Integer gradeMax,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax) {}
