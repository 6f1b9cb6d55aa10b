package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.Limit;
import com.litmashup.pedagogy.Sensitivity;
import com.litmashup.research.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lesson under examination, with what it was made from and the rules.
 *
 * @param words what to mind in its own words, which several checks ask for
 * @param music sacred, restricted or burdened music that it has pupils make
 */
record Case(
        Lesson lesson,
        LessonBrief brief,
        List<Finding> findings,
        Rules rules,
        List<Sensitivity> words,
        List<Sensitivity> music) {

    static final Set<String> MAKING = Set.of("sing", "move", "play", "create", "technology", "notate");
    private static final Pattern RECORDING = Pattern.compile("“[^”]+” by [^(\n]+\\([^)]*\\)");

    static final Pattern CITATION = Pattern.compile("\\[(\\d+)]");

    static Case of(Lesson lesson, LessonBrief brief, List<Finding> findings, Rules rules) {
        Case unread = new Case(lesson, brief, findings, rules, List.of(), List.of());
        String used = unread.activities() + "\n" + String.join("\n", lesson.lyrics());
        List<Sensitivity> music = Stream.of(
                        rules.sacred().check(used), rules.songs().check(used))
                .flatMap(List::stream)
                .toList();
        return new Case(lesson, brief, findings, rules, rules.lexicon().check(unread.ownWords(), unread.band()), music);
    }

    GradeBand band() {
        return GradeBand.of(lesson.gradeOrAge());
    }

    Limit limit() {
        return rules.limits().forPupils(lesson.gradeOrAge());
    }

    String activities() {
        return lines(lesson.activities().stream().flatMap(Case::said));
    }

    static Stream<String> said(Activity activity) {
        return Stream.of(activity.title(), activity.teacher(), activity.pupils(), activity.screen());
    }

    String objectives() {
        return lines(lesson.objectives().stream().map(Lesson.Objective::text));
    }

    String assessment() {
        return lines(Stream.concat(
                Stream.of(lesson.assessment().formative(), lesson.assessment().exitTicket()),
                lesson.assessment().rubric().stream()
                        .flatMap(row -> Stream.of(row.criterion(), row.starting(), row.secure(), row.beyond()))));
    }

    String context() {
        return lines(lesson.culturalContext().stream().map(CulturalContext::text));
    }

    String notes() {
        return lines(lesson.sensitivityNotes().stream().map(Lesson.SensitivityNote::text));
    }

    /** All that is in our own words: titles of recordings are quoted as their makers wrote them. */
    String ownWords() {
        return RECORDING.matcher(everything()).replaceAll("it ");
    }

    /** Everything that a teacher or a pupil reads, but for titles of recordings and mistakes that are set right. */
    String everything() {
        Function<Lesson, Stream<String>> rest = all -> Stream.of(
                        Stream.of(all.title(), all.summary(), all.essentialQuestion(), all.extension()),
                        all.priorKnowledge().stream(),
                        all.vocabulary().stream().flatMap(word -> Stream.of(word.term(), word.meaning())),
                        all.misconceptions().stream().map(Lesson.Misconception::right),
                        all.materials().stream().flatMap(one -> Stream.of(one.name(), one.use(), one.substitute())),
                        all.discussionQuestions().stream(),
                        all.lyrics().stream(),
                        all.theoryConcepts().stream().flatMap(one -> Stream.of(one.explanation(), one.tryIt())),
                        all.teachingNotes().stream().flatMap(note -> Stream.of(note.when(), note.then())),
                        all.roles().stream().map(Lesson.RoleShare::what),
                        Stream.of(
                                all.differentiation().support(),
                                all.differentiation().core(),
                                all.differentiation().stretch()),
                        all.differentiation().access().stream())
                .flatMap(texts -> texts);
        return lines(Stream.concat(
                rest.apply(lesson), Stream.of(activities(), objectives(), assessment(), context(), notes())));
    }

    boolean names(String text, String term) {
        return text.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT));
    }

    /** Minutes of activities in which pupils make, move or create, against all minutes. */
    double shareOfMaking() {
        int all = lesson.activities().stream().mapToInt(Activity::minutes).sum();
        int making = lesson.activities().stream()
                .filter(activity -> MAKING.contains(activity.mode()))
                .mapToInt(Activity::minutes)
                .sum();
        return all == 0 ? 0 : (double) making / all;
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
