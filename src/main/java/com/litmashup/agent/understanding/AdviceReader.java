package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Noted;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a teacher should be told, by what the message names and for whom the lesson is. */
final class AdviceReader {

    private static final List<Rule> RULES =
            WordLists.read("advice", Rules.class).advice();

    List<Understood.Advice> read(Passage passage, Brief brief) {
        return RULES.stream()
                .filter(rule -> rule.fits(brief))
                .flatMap(rule -> first(rule, passage))
                .toList();
    }

    private static Stream<Understood.Advice> first(Rule rule, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence ->
                        Patterns.one(rule.pattern()).matcher(sentence.text()).results())
                .map(MatchResult::group)
                .limit(1)
                .map(words -> new Understood.Advice(rule.code(), words));
    }

    /** The contents of {@code advice.yaml}. */
    record Rules(List<Rule> advice) {}

    /**
     * When something is worth telling.
     *
     * @param below told to groups under this level
     * @param upToGrade told for pupils up to this US grade
     * @param whenUnknown told as well where the grade is not known yet
     */
    record Rule(
            String code,
            String pattern,
            @Nullable SkillLevel below,
            @Nullable Integer upToGrade,
            @Nullable Boolean whenUnknown) {

        boolean fits(Brief brief) {
            return fitsLevel(brief.skillLevel()) && fitsGrade(brief.gradeOrAge());
        }

        private boolean fitsLevel(@Nullable Noted<SkillLevel> level) {
            return below == null || level == null || level.value().compareTo(below) < 0;
        }

        private boolean fitsGrade(@Nullable Noted<GradeOrAge> pupils) {
            if (upToGrade == null) {
                return true;
            }
            return pupils == null ? Boolean.TRUE.equals(whenUnknown) : grade(pupils.value()) <= upToGrade;
        }

        private static final int GRADE_IN_DOUBT = 6;

        private static int grade(GradeOrAge pupils) {
            Integer grade = pupils.gradeMin();
            Integer age = pupils.ageMin();
            return grade != null ? grade : age != null ? age - 5 : GRADE_IN_DOUBT;
        }
    }
}
