package com.litmashup.pedagogy;

import org.jspecify.annotations.Nullable;

/** The age bands that language, segment length and content are matched to. */
public enum GradeBand {
    EARLY("PreK-K", -1, 0),
    K_2("K-2", 0, 2),
    GRADES_3_5("3-5", 3, 5),
    GRADES_6_8("6-8", 6, 8),
    GRADES_9_12("9-12", 9, 12),
    ADULT("adult", 13, 99);

    private final String label;
    private final int from;
    private final int to;

    GradeBand(String label, int from, int to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    /** The band of the youngest pupils; grades 6 to 8 where neither grade nor age is known. */
    public static GradeBand of(@Nullable GradeOrAge pupils) {
        if (pupils == null) {
            return GRADES_6_8;
        }
        Integer grade = pupils.gradeMin();
        if (grade == null && pupils.ageMin() != null) {
            grade = pupils.ageMin() - 5;
        }
        return grade == null ? GRADES_6_8 : ofGrade(grade);
    }

    private static GradeBand ofGrade(int grade) {
        if (grade < 0) {
            return EARLY;
        }
        for (GradeBand band : values()) {
            if (band != EARLY && grade >= band.from && grade <= band.to) {
                return band;
            }
        }
        return ADULT;
    }
}
