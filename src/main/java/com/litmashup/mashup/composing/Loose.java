package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ties the loose ends of a plan: every word is used in some activity, and every objective is served by one. */
final class Loose {

    private static final Set<String> MAKING = Set.of("play", "sing", "move", "create");

    private final Outline outline;
    private final List<Activity> activities;

    Loose(Outline outline, List<Activity> activities) {
        this.outline = outline;
        this.activities = new ArrayList<>(activities);
    }

    List<Activity> activities() {
        return List.copyOf(activities);
    }

    void useWords(List<Word> words) {
        String texts = texts();
        List<String> unused = words.stream()
                .map(Word::term)
                .filter(term -> !texts.contains(term.toLowerCase(Locale.ROOT)))
                .toList();
        if (unused.isEmpty()) {
            return;
        }
        Activity first = activities.stream()
                .filter(activity -> activity.mode().equals("listen"))
                .findFirst()
                .orElse(activities.getFirst());
        String more = outline.say("words", Fill.of("words", outline.words(unused)));
        replace(first, first.teacher() + " " + more, first.objectives());
    }

    private String texts() {
        return activities.stream()
                .map(activity -> activity.teacher() + " " + activity.pupils())
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
    }

    void serve(List<Objective> objectives) {
        for (Objective objective : objectives) {
            if (activities.stream().noneMatch(activity -> activity.objectives().contains(objective.id()))) {
                Activity longest = activities.stream()
                        .filter(activity -> MAKING.contains(activity.mode()))
                        .max(Comparator.comparingInt(Activity::minutes))
                        .orElse(activities.getFirst());
                List<String> more = new ArrayList<>(longest.objectives());
                more.add(objective.id());
                replace(longest, longest.teacher(), more);
            }
        }
    }

    private void replace(Activity was, String teacher, List<String> objectives) {
        activities.set(
                activities.indexOf(was),
                new Activity(
                        was.title(),
                        was.minutes(),
                        was.session(),
                        teacher,
                        was.pupils(),
                        was.bloom(),
                        was.mode(),
                        List.copyOf(objectives),
                        was.screen()));
    }
}
