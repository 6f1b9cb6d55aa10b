package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Texts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What teacher and pupils do in a few activities. Titles, minutes, thinking, mode and objectives stay as they were planned.
 *
 * @param piece which of the activities
 */
record ActivitiesCommission(Piece piece) implements Commission<ActivitiesCommission.Plan> {

    record Plan(List<Step> activities) {}

    /** Number and minutes are asked back, so that a model cannot lose its place in the plan unseen. */
    record Step(int number, int minutes, String teacher, String pupils) {}

    @Override
    public String file() {
        return "write-activities";
    }

    @Override
    public Class<Plan> form() {
        return Plan.class;
    }

    @Override
    public Plan from(Lesson lesson) {
        return new Plan(IntStream.range(0, lesson.activities().size())
                .filter(piece::holds)
                .mapToObj(at -> step(at + 1, lesson.activities().get(at)))
                .toList());
    }

    private static Step step(int number, Activity activity) {
        return new Step(number, activity.minutes(), activity.teacher(), activity.pupils());
    }

    @Override
    public Lesson into(Lesson lesson, Plan written) {
        Iterator<Step> steps = written.activities().iterator();
        List<Activity> all = new ArrayList<>(lesson.activities());
        for (int at = 0; at < all.size(); at++) {
            if (piece.holds(at) && steps.hasNext()) {
                all.set(at, with(all.get(at), steps.next()));
            }
        }
        return lesson.telling(Texts.of(lesson).done(List.copyOf(all)));
    }

    private static Activity with(Activity activity, Step step) {
        return new Activity(
                activity.title(),
                activity.minutes(),
                activity.session(),
                step.teacher().strip(),
                step.pupils().strip(),
                activity.bloom(),
                activity.mode(),
                activity.objectives(),
                activity.screen());
    }

    @Override
    public List<String> passages(Plan written) {
        return written.activities().stream()
                .flatMap(step -> Stream.of(step.teacher(), step.pupils()))
                .toList();
    }

    @Override
    public List<String> forPupils(Plan written) {
        return written.activities().stream().map(Step::pupils).toList();
    }

    @Override
    public boolean tellsFacts() {
        return false;
    }

    @Override
    public String list() {
        return "activities";
    }

    @Override
    public List<String> faults(Lesson lesson, Plan written) {
        List<Step> planned = from(lesson).activities();
        List<Step> steps = written.activities();
        if (steps.size() != planned.size()) {
            return List.of(Fault.of("count", steps.size(), planned.size()));
        }
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < planned.size(); at++) {
            Step plan = planned.get(at);
            Step step = steps.get(at);
            if (step.number() != plan.number() || step.minutes() != plan.minutes()) {
                faults.add(Fault.of("minutes", plan.number(), plan.minutes()));
            }
        }
        return faults;
    }
}
