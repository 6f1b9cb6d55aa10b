package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Material;
import com.litmashup.mashup.Lesson.RubricRow;
import com.litmashup.mashup.SessionPlan;
import com.litmashup.mashup.SessionPlan.Step;
import com.litmashup.mashup.document.Block.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done and how the teacher gets ready for it, minute by minute, and how they find out. */
final class PlanSection {

    private final Lesson lesson;
    private final Labels labels;

    PlanSection(Lesson lesson, Labels labels) {
        this.lesson = lesson;
        this.labels = labels;
    }

    void plan(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.plan"));
        List<SessionPlan> sessions = SessionPlan.of(lesson.activities());
        for (SessionPlan session : sessions) {
            if (sessions.size() > 1) {
                blocks.heading(3, labels.say("lesson.session", session.session(), session.minutes()));
            }
            session.steps().forEach(step -> blocks.add(activity(step)));
        }
    }

    private Block activity(Step step) {
        Activity activity = step.activity();
        String thinking = labels.say("lesson.thinking", labels.named("lesson.bloom.", activity.bloom()));
        return new Block.Activity(
                labels.say("lesson.clock", step.from(), step.to()),
                labels.say("lesson.minutes.short", activity.minutes()),
                Blocks.plain(step.number() + ". " + activity.title() + " ("
                        + labels.named("lesson.mode.", activity.mode()) + ")"),
                List.of(
                        said("lesson.teacher", activity.teacher()),
                        said("lesson.pupils", activity.pupils()),
                        said("lesson.document.screen", activity.screen()),
                        new Paragraph(
                                "",
                                Stream.concat(Stream.of(thinking), activity.objectives().stream())
                                        .map(Blocks::plain)
                                        .collect(Collectors.joining(" · ")))));
    }

    private Paragraph said(String lead, String text) {
        return new Paragraph(labels.say(lead), Blocks.plain(text));
    }

    void ready(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.ready"))
                .heading(3, labels.say("lesson.materials"))
                .table(
                        List.of(
                                labels.say("lesson.material.name"),
                                labels.say("lesson.material.use"),
                                labels.say("lesson.material.substitute")),
                        lesson.materials().stream().map(this::material).toList())
                .heading(3, labels.say("lesson.differentiation"))
                .text(labels.say("lesson.support"), lesson.differentiation().support())
                .text(labels.say("lesson.core"), lesson.differentiation().core())
                .text(labels.say("lesson.stretch"), lesson.differentiation().stretch());
        lesson.differentiation().access().forEach(access -> blocks.text(labels.say("lesson.access"), access));
    }

    private List<String> material(Material material) {
        String name =
                material.had() ? material.name() + " (" + labels.say("lesson.material.had") + ")" : material.name();
        return List.of(name, material.use(), material.substitute());
    }

    void assessment(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.assessment"))
                .text(labels.say("lesson.formative"), lesson.assessment().formative())
                .text(labels.say("lesson.exit"), lesson.assessment().exitTicket())
                .heading(3, labels.say("lesson.rubric"))
                .table(
                        Stream.of("criterion", "starting", "secure", "beyond")
                                .map(column -> labels.say("lesson.rubric." + column))
                                .toList(),
                        lesson.assessment().rubric().stream()
                                .map(PlanSection::row)
                                .toList());
    }

    private static List<String> row(RubricRow row) {
        return List.of(row.criterion() + " (" + row.objective() + ")", row.starting(), row.secure(), row.beyond());
    }
}
