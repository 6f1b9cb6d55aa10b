package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.composing.Phase.Stage;
import com.litmashup.pedagogy.Timebox;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills every session with timed activities that add up to its minutes, listening before performing. */
final class ActivitiesPlanner {

    private static final int LONGEST_HOOK = 7;

    private final Outline outline;
    private final ActivityWriter writer;

    private ActivitiesPlanner(Outline outline, List<Objective> objectives, List<Word> words, List<String> lyrics) {
        this.outline = outline;
        this.writer = new ActivityWriter(outline, objectives, words, lyrics);
    }

    static List<Activity> plan(Outline outline, List<Objective> objectives, List<Word> words, List<String> lyrics) {
        return new ActivitiesPlanner(outline, objectives, words, lyrics).planned(objectives, words);
    }

    private List<Activity> planned(List<Objective> objectives, List<Word> words) {
        List<Activity> activities = new ArrayList<>();
        for (int session = 1; session <= outline.bench().brief().sessions(); session++) {
            activities.addAll(session(session));
        }
        Loose loose = new Loose(outline, activities);
        loose.useWords(words);
        loose.serve(objectives);
        return loose.activities();
    }

    private List<Activity> session(int session) {
        Stage stage = Stage.of(session, outline.bench().brief().sessions());
        List<Activity> activities = new ArrayList<>();
        boxes().forEach((phase, minutes) -> {
            int segments = segments(phase, minutes, stage);
            List<String> kinds = phase.kinds(stage, segments);
            List<Integer> parts = spread(minutes, segments);
            for (int place = 0; place < segments; place++) {
                String kind = kinds.get(Math.min(place, kinds.size() - 1));
                boolean opens = session == 1 && activities.isEmpty();
                activities.add(writer.write(new Slot(kind, session, place, segments, parts.get(place), opens)));
            }
        });
        return activities;
    }

    /** The minutes of each phase; what a hook has beyond seven minutes goes to making. */
    private Map<Phase, Integer> boxes() {
        Map<Phase, Integer> boxes = new EnumMap<>(Phase.class);
        for (Timebox box : outline.bench()
                .teaching()
                .timeboxes()
                .fit(outline.bench().brief().durationMinutes())) {
            boxes.merge(Phase.named(box.phase()), box.minutes(), Integer::sum);
        }
        int over = boxes.getOrDefault(Phase.HOOK, 0) - LONGEST_HOOK;
        if (over > 0) {
            boxes.put(Phase.HOOK, LONGEST_HOOK);
            boxes.merge(Phase.CREATE, over, Integer::sum);
        }
        return boxes;
    }

    private int segments(Phase phase, int minutes, Stage stage) {
        Bench bench = outline.bench();
        int limit =
                bench.teaching().limits().forPupils(bench.brief().gradeOrAge()).segmentMinutes();
        int wanted = Math.max(phase.segments(minutes, stage, bench.guests().size()), (minutes + limit - 1) / limit);
        return Math.clamp(wanted, 1, minutes);
    }

    /** Whole minutes as even as they can be. */
    private static List<Integer> spread(int minutes, int segments) {
        return IntStream.range(0, segments)
                .mapToObj(place -> minutes / segments + (place < minutes % segments ? 1 : 0))
                .toList();
    }

    /**
     * A place in the plan.
     *
     * @param place counted from 0 among the activities of its phase
     * @param opens true for the first of all
     */
    record Slot(String kind, int session, int place, int segments, int minutes, boolean opens) {}
}
