package com.litmashup.pedagogy;

import static com.litmashup.pedagogy.LevelRule.Misfit.MISSING_PREREQUISITE;
import static com.litmashup.pedagogy.LevelRule.Misfit.TOO_ADVANCED;
import static com.litmashup.pedagogy.LevelRule.Misfit.TOO_EASY;
import static com.litmashup.pedagogy.LevelRule.Misfit.TOO_FEW_FIRST_STEPS;
import static com.litmashup.pedagogy.LevelRule.Misfit.TOO_MANY_INTERMEDIATE;
import static com.litmashup.pedagogy.SkillLevel.ADVANCED;
import static com.litmashup.pedagogy.SkillLevel.BEGINNER;
import static com.litmashup.pedagogy.SkillLevel.INTERMEDIATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelRuleTests {

    private static final Concept BEAT = concept("beat", BEGINNER);
    private static final Concept ECHO = concept("echo", BEGINNER);
    private static final Concept LOUD = concept("loud", BEGINNER);
    private static final Concept FORM = concept("form", BEGINNER);
    private static final Concept OFFBEAT = concept("offbeat", INTERMEDIATE, "beat");
    private static final Concept SYNCOPATION = concept("syncopation", INTERMEDIATE, "offbeat");
    private static final Concept TRIADS = concept("triads", INTERMEDIATE);
    private static final Concept TRITONES = concept("tritones", ADVANCED, "triads");
    private static final Concept HEMIOLA = concept("hemiola", ADVANCED);

    @Test
    void beginnersMayTakeOneStepUpFromWhatTheyAreTaught() {
        assertThat(LevelRule.check(BEGINNER, List.of(BEAT, ECHO, LOUD, FORM, OFFBEAT)))
                .isEmpty();
    }

    @Test
    void aStepUpNeedsItsGround() {
        assertThat(LevelRule.check(BEGINNER, List.of(BEAT, ECHO, LOUD, FORM, SYNCOPATION)))
                .containsExactly(MISSING_PREREQUISITE);
        assertThat(LevelRule.check(BEGINNER, List.of(BEAT, ECHO, LOUD, FORM, SYNCOPATION), Set.of("offbeat"), false))
                .isEmpty();
    }

    @Test
    void mostOfABeginnersLessonIsFirstSteps() {
        assertThat(LevelRule.check(BEGINNER, List.of(BEAT, OFFBEAT, TRIADS)))
                .containsExactlyInAnyOrder(TOO_FEW_FIRST_STEPS, TOO_MANY_INTERMEDIATE);
    }

    @Test
    void nothingAdvancedIsForBeginners() {
        assertThat(LevelRule.check(BEGINNER, List.of(BEAT, ECHO, LOUD, FORM, HEMIOLA)))
                .containsExactly(TOO_ADVANCED);
    }

    @Test
    void intermediatesNeedSomethingOfTheirOwnAndAtMostOneStepUp() {
        assertThat(LevelRule.check(INTERMEDIATE, List.of(BEAT, OFFBEAT, HEMIOLA)))
                .isEmpty();
        assertThat(LevelRule.check(INTERMEDIATE, List.of(BEAT, ECHO))).containsExactly(TOO_EASY);
        assertThat(LevelRule.check(INTERMEDIATE, List.of(OFFBEAT, HEMIOLA, TRITONES)))
                .containsExactly(TOO_ADVANCED);
    }

    @Test
    void advancedPupilsNeedAnAdvancedConceptOrMuchToThinkAbout() {
        assertThat(LevelRule.check(ADVANCED, List.of(HEMIOLA))).isEmpty();
        List<Concept> three = List.of(OFFBEAT, SYNCOPATION, TRIADS);
        assertThat(LevelRule.check(ADVANCED, three)).containsExactly(TOO_EASY);
        assertThat(LevelRule.check(ADVANCED, three, Set.of(), true)).isEmpty();
        assertThat(LevelRule.check(ADVANCED, List.of(OFFBEAT, TRIADS), Set.of(), true))
                .containsExactly(TOO_EASY);
    }

    @Test
    void olderPupilsCanMeetMoreAtOnce() {
        assertThat(List.of(GradeBand.values()))
                .extracting(LevelRule::newConcepts)
                .containsExactly(2, 2, 3, 3, 4, 4);
    }

    private static Concept concept(String id, SkillLevel level, String... prerequisites) {
        return new Concept(id, id, "rhythm", level, "", "", "", List.of(prerequisites), List.of());
    }
}
