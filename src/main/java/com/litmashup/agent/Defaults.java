package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.GroupSize;
import com.litmashup.conversation.Noted;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is taken for granted until the teacher says otherwise, always marked as assumed. Pure. */
final class Defaults {

    static final Set<BriefField> ASSUMABLE = Set.of(
            BriefField.SKILL_LEVEL,
            BriefField.INSTRUMENTS,
            BriefField.DURATION_MINUTES,
            BriefField.GROUP_SIZE,
            BriefField.SESSIONS);

    private static final int MINUTES = 45;
    private static final int MINUTES_OF_THE_YOUNGEST = 30;
    private static final int PUPILS = 25;

    private Defaults() {}

    /** The brief with the given fields filled where they are empty. */
    static Brief fill(Brief brief, Set<BriefField> fields) {
        Set<BriefField> empty =
                fields.stream().filter(field -> !brief.has(field)).collect(Collectors.toSet());
        return new Brief(
                brief.genres(),
                empty.contains(BriefField.SKILL_LEVEL) ? Noted.assumed(SkillLevel.BEGINNER) : brief.skillLevel(),
                empty.contains(BriefField.GRADE_OR_AGE) ? Noted.assumed(middleGrades()) : brief.gradeOrAge(),
                empty.contains(BriefField.DURATION_MINUTES) ? Noted.assumed(minutes(brief)) : brief.durationMinutes(),
                empty.contains(BriefField.SESSIONS) ? Noted.assumed(1) : brief.sessions(),
                empty.contains(BriefField.GROUP_SIZE) ? Noted.assumed(GroupSize.of(PUPILS)) : brief.groupSize(),
                empty.contains(BriefField.INSTRUMENTS) ? bodyAndVoice() : brief.instruments(),
                brief.technology(),
                brief.objectives(),
                brief.culturalInterest(),
                brief.constraints());
    }

    private static int minutes(Brief brief) {
        if (brief.gradeOrAge() == null) {
            return MINUTES;
        }
        GradeBand band = GradeBand.of(brief.gradeOrAge().value());
        return band == GradeBand.EARLY || band == GradeBand.K_2 ? MINUTES_OF_THE_YOUNGEST : MINUTES;
    }

    private static GradeOrAge middleGrades() {
        return new GradeOrAge("Grades 6–8", 6, 8, 11, 14);
    }

    private static List<Noted<String>> bodyAndVoice() {
        return List.of(Noted.assumed("voices"), Noted.assumed("body percussion"));
    }
}
