package com.litmashup.mashup;

import com.litmashup.mashup.Lesson.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The activities of one session with the clock running beside them. */
public record SessionPlan(int session, List<Step> steps, int minutes) {

    private static final Set<String> MAKING = Set.of("sing", "move", "play", "create", "technology", "notate");

    /**
     * An activity in its place.
     *
     * @param number counted from 1 through all sessions
     * @param from minute of the session at which it starts
     */
    public record Step(int number, Activity activity, int from) {

        public int to() {
            return from + activity.minutes();
        }

        /** Whether pupils listen, talk or make: what the time strip shows. */
        public String kind() {
            return MAKING.contains(activity.mode()) ? "make" : "listen".equals(activity.mode()) ? "listen" : "talk";
        }
    }

    public static List<SessionPlan> of(List<Activity> activities) {
        List<SessionPlan> plans = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        int clock = 0;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            open.add(new Step(i + 1, activity, clock));
            clock += activity.minutes();
            if (i + 1 == activities.size() || activities.get(i + 1).session() != activity.session()) {
                plans.add(new SessionPlan(activity.session(), List.copyOf(open), clock));
                open.clear();
                clock = 0;
            }
        }
        return plans;
    }
}
