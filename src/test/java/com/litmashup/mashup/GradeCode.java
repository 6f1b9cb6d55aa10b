package com.litmashup.mashup;

import com.litmashup.pedagogy.GradeOrAge;
import org.jspecify.annotations.Nullable;

/** The grade as the US codes write it. */
final class GradeCode {

    private static final int UNKNOWN = 6;

    private GradeCode() {}

    static String of(@Nullable GradeOrAge pupils) {
        int grade = pupils == null || pupils.gradeMin() == null ? UNKNOWN : pupils.gradeMin();
        return grade < 0 ? "PK" : grade == 0 ? "K" : String.valueOf(grade);
    }
}
