package com.litmashup.mashup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a lesson, to compare lessons by and to read them as pupils do. */
final class LessonText {

    private static final Pattern END = Pattern.compile("(?<=[.!?…]”?)\\s+|\\n");
    private static final int SHORTEST = 5;

    private LessonText() {}

    /** Everything a teacher reads, but for copyright and care, which the law and the genres word. */
    static List<String> taught(Lesson lesson) {
        List<String> texts = new ArrayList<>(List.of(
                lesson.summary(),
                lesson.essentialQuestion(),
                lesson.extension(),
                lesson.differentiation().support(),
                lesson.differentiation().core(),
                lesson.differentiation().stretch(),
                lesson.assessment().formative(),
                lesson.assessment().exitTicket()));
        lesson.objectives().forEach(objective -> texts.add(objective.text()));
        lesson.activities().forEach(activity -> texts.addAll(List.of(activity.teacher(), activity.pupils())));
        lesson.assessment()
                .rubric()
                .forEach(row -> texts.addAll(List.of(row.criterion(), row.starting(), row.secure(), row.beyond())));
        texts.addAll(lesson.discussionQuestions());
        texts.addAll(lesson.lyrics());
        lesson.culturalContext().forEach(context -> texts.add(context.text()));
        lesson.theoryConcepts().forEach(concept -> texts.addAll(List.of(concept.explanation(), concept.tryIt())));
        lesson.teachingNotes().forEach(note -> texts.addAll(List.of(note.when(), note.then())));
        return texts;
    }

    /** Sentences of five words or more. */
    static List<String> sentences(Lesson lesson) {
        return taught(lesson).stream()
                .flatMap(END::splitAsStream)
                .map(sentence -> sentence.toLowerCase(Locale.ROOT).strip())
                .filter(sentence -> sentence.split("\\s+", -1).length >= SHORTEST)
                .toList();
    }

    /** The share of the shorter lesson's sentences that stand in the other one too. */
    static double shared(Lesson one, Lesson other) {
        Set<String> here = new HashSet<>(sentences(one));
        Set<String> there = new HashSet<>(sentences(other));
        int shorter = Math.min(here.size(), there.size());
        here.retainAll(there);
        return (double) here.size() / shorter;
    }

    /** What the class itself reads or hears as it stands. */
    static String forPupils(Lesson lesson) {
        List<String> texts = new ArrayList<>(
                List.of(lesson.essentialQuestion(), lesson.assessment().exitTicket()));
        lesson.activities().forEach(activity -> texts.add(activity.screen()));
        texts.addAll(lesson.discussionQuestions());
        texts.addAll(lesson.lyrics());
        return texts.stream().distinct().collect(Collectors.joining("\n"));
    }
}
