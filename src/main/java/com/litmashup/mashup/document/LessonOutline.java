package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.document.Block.Drawing;
import com.litmashup.mashup.document.Block.Title;
import com.litmashup.research.CitationStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a lesson into blocks, in the order of its page. What only judges the lesson stays on the page. */
final class LessonOutline {

    private final Mashup mashup;
    private final Lesson lesson;
    private final CitationStyle style;
    private final Labels labels;

    private LessonOutline(Mashup mashup, CitationStyle style, Labels labels) {
        this.mashup = mashup;
        this.lesson = mashup.lesson();
        this.style = style;
        this.labels = labels;
    }

    /**
     * The blocks.
     *
     * @param score the drawn score; empty where there is none
     * @param style how its sources are set
     */
    static List<Block> of(Mashup mashup, List<Drawing> score, CitationStyle style, Labels labels) {
        return new LessonOutline(mashup, style, labels).blocks(score);
    }

    private List<Block> blocks(List<Drawing> score) {
        MusicSection music = new MusicSection(lesson, labels);
        PlanSection plan = new PlanSection(lesson, labels);
        BackgroundSection background = new BackgroundSection(lesson, style, labels);
        Blocks blocks = new Blocks();
        opening(blocks);
        music.music(blocks, score);
        plan.plan(blocks);
        background.aims(blocks);
        plan.ready(blocks);
        background.words(blocks);
        music.concepts(blocks);
        background.people(blocks);
        background.lyrics(blocks);
        background.talk(blocks);
        plan.assessment(blocks);
        background.notes(blocks);
        background.sources(blocks);
        colophon(blocks);
        return blocks.all();
    }

    private void opening(Blocks blocks) {
        String genres = String.join(" · ", lesson.genres());
        blocks.add(new Title(Blocks.plain(lesson.title()), Blocks.plain(labels.say("lesson.eyebrow") + " · " + genres)))
                .text(facts())
                .text(lesson.summary())
                .text(lesson.essentialQuestion());
    }

    private String facts() {
        String level = lesson.skillLevel().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        lesson.sessions() > 1
                                ? labels.say("lesson.sessions", lesson.sessions(), lesson.durationMinutes())
                                : labels.say("lesson.minutes", lesson.durationMinutes()),
                        lesson.gradeOrAge() == null ? "" : lesson.gradeOrAge().label(),
                        labels.named("lesson.level.", level),
                        group())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String group() {
        if (lesson.groupMax() <= 0) {
            return "";
        }
        return lesson.groupMin() == lesson.groupMax()
                ? labels.say("lesson.group", lesson.groupMax())
                : labels.say("lesson.group.range", lesson.groupMin(), lesson.groupMax());
    }

    private void colophon(Blocks blocks) {
        String engine = mashup.engine().equals("library")
                ? labels.say("lesson.made.library")
                : labels.say("lesson.made.model", mashup.engine());
        blocks.text(engine + " " + labels.say("lesson.made.version", mashup.version()) + ".");
        mashup.fallbacks().forEach(blocks::text);
    }
}
