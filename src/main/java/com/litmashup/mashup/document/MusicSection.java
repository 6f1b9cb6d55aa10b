package com.litmashup.mashup.document;

import com.litmashup.mashup.Giving;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.RhythmGrid;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.mashup.Lesson.Where;
import com.litmashup.mashup.document.Block.Drawing;
import com.litmashup.mashup.document.Block.Grid;
import com.litmashup.mashup.document.Block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a lesson says of its music: who gives what, the grids, the score, the ideas in it. */
final class MusicSection {

    private final Lesson lesson;
    private final Labels labels;

    MusicSection(Lesson lesson, Labels labels) {
        this.lesson = lesson;
        this.labels = labels;
    }

    /**
     * Who gives what, and how it sounds.
     *
     * @param score the drawn score; empty where there is none
     */
    void music(Blocks blocks, List<Drawing> score) {
        blocks.heading(2, labels.say("lesson.part.music"));
        List<String> header = new ArrayList<>(List.of(labels.say("lesson.document.role")));
        header.addAll(lesson.genres());
        blocks.table(header, Giving.of(lesson).stream().map(this::givings).toList());
        for (RhythmGrid grid : lesson.rhythmGrids()) {
            blocks.heading(3, labels.say("lesson.grid", grid.genre(), grid.signature()));
            blocks.add(grid(grid)).text(labels.say("lesson.document.strokes"));
            if (grid.ours()) {
                blocks.text(labels.say("lesson.grid.ours"));
            }
        }
        if (!score.isEmpty()) {
            blocks.heading(3, labels.say("studio.title"));
            score.forEach(blocks::add);
        }
    }

    private List<String> givings(Giving giving) {
        return Stream.concat(
                        Stream.of(labels.named("lesson.role.", giving.role())),
                        giving.shares().stream().map(share -> share.what().isEmpty() ? "–" : share.what()))
                .toList();
    }

    private Grid grid(RhythmGrid grid) {
        return new Grid(
                Blocks.plain(labels.say("lesson.grid.caption", grid.genre(), grid.steps())),
                IntStream.range(0, grid.steps())
                        .mapToObj(step -> step % grid.beat() == 0 ? String.valueOf(step / grid.beat() + 1) : "")
                        .toList(),
                grid.lines().stream().map(line -> line(line, grid.steps())).toList());
    }

    private static Line line(GridLine line, int steps) {
        String pattern = line.pattern();
        return new Line(
                Blocks.plain(line.name()),
                Blocks.plain(line.says()),
                IntStream.range(0, steps)
                        .mapToObj(step -> sign(pattern.charAt(step % pattern.length())))
                        .toList());
    }

    private static String sign(char stroke) {
        return switch (stroke) {
            case 'X' -> "◉";
            case 'x' -> "●";
            case 'g' -> "○";
            default -> "·";
        };
    }

    void concepts(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.concepts"));
        for (TheoryConcept concept : lesson.theoryConcepts()) {
            blocks.heading(3, concept.name() + " (" + labels.named("lesson.level.", concept.level()) + ")")
                    .text(concept.explanation())
                    .text(
                            labels.say("lesson.where"),
                            concept.where().stream().map(this::where).collect(Collectors.joining("; ")))
                    .text(labels.say("lesson.try"), concept.tryIt());
        }
    }

    private String where(Where place) {
        return place.barFrom() == place.barTo()
                ? labels.say("lesson.where.bar", place.part(), place.barFrom())
                : labels.say("lesson.where.bars", place.part(), place.barFrom(), place.barTo());
    }
}
