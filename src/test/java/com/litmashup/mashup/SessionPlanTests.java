package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.mashup.Lesson.Activity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPlanTests {

    @Test
    void runsTheClockFromOneActivityToTheNext() {
        List<SessionPlan.Step> steps = SessionPlan.of(List.of(activity(5, 1), activity(8, 1)))
                .getFirst()
                .steps();

        assertThat(steps).extracting(SessionPlan.Step::from).containsExactly(0, 5);
        assertThat(steps).extracting(SessionPlan.Step::to).containsExactly(5, 13);
    }

    @Test
    void startsTheClockAnewInEverySessionAndCountsTheStepsOn() {
        List<SessionPlan> plans = SessionPlan.of(List.of(activity(30, 1), activity(15, 1), activity(45, 2)));

        assertThat(plans).extracting(SessionPlan::session).containsExactly(1, 2);
        assertThat(plans).extracting(SessionPlan::minutes).containsExactly(45, 45);
        assertThat(plans.getLast().steps().getFirst().from()).isZero();
        assertThat(plans.getLast().steps().getFirst().number()).isEqualTo(3);
    }

    private static Activity activity(int minutes, int session) {
        return new Activity("Play", minutes, session, "", "", "apply", "play", List.of(), "");
    }
}
