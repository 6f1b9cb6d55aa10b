package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;

/** Has the rules by which it is judged what a model wrote. */
final class Examiner {

    private final Rules rules = Rules.load();
    private final Inspector inspector = new Inspector(rules);
    private final Manners manners = new Manners(rules);

    /**
     * An examination of what is written for a lesson as it is now.
     *
     * @param worth what the lesson is worth without it
     */
    Examination of(Lesson lesson, QualityReport worth, Origin origin) {
        return new Examination(this, manners, lesson, worth, origin);
    }

    QualityReport report(Lesson lesson, Origin origin) {
        return inspector.inspect(lesson, origin.brief(), origin.findings());
    }

    /** What the pupils of a lesson can read, as a US school year. */
    double ceiling(Lesson lesson) {
        return rules.limits().forPupils(lesson.gradeOrAge()).pupilReadingGrade();
    }
}
