package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.TeachingNote;
import java.util.ArrayList;
import java.util.List;

/** Writes what to do when something happens, with this lesson's own parts, ideas and numbers. */
final class NotesWriter {

    private NotesWriter() {}

    static List<TeachingNote> write(Outline outline) {
        Bench bench = outline.bench();
        List<TeachingNote> notes = new ArrayList<>();
        notes.add(note(outline, "part", outline.writtenPart(0).fill()));
        notes.add(note(outline, "second", outline.writtenPart(1).fill()));
        notes.add(note(outline, meeting(outline), Fill.EMPTY));
        notes.add(note(outline, "idea", idea(outline)));
        notes.add(note(outline, outline.bench().setting() == Setting.FEW ? "respect-few" : "respect", Fill.EMPTY));
        notes.add(note(outline, bench.conditions().instruments().isEmpty() ? "hands" : "instruments", Fill.EMPTY));
        if (bench.brief().groupMax() >= 25) {
            notes.add(note(outline, "crowd", Fill.EMPTY));
        }
        if (!bench.conditions().plays()) {
            notes.add(note(outline, "no-player", outline.writtenPart(0).fill()));
        }
        above(outline, notes);
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .forEach(guest -> notes.add(note(outline, "newcomer", Fill.of("genre", guest.name()))));
        return List.copyOf(notes);
    }

    private static String meeting(Outline outline) {
        if (outline.bench().players().size() == 1) {
            return "alone";
        }
        return outline.meeting().overlaid() ? "overlaid" : "turns";
    }

    private static Fill idea(Outline outline) {
        Idea idea = outline.ideas().getFirst();
        return Fill.of("wrong", idea.concept().misconception())
                .with("right", idea.concept().correction())
                .with("idea", idea.label())
                .with(
                        "tryIt",
                        Prose.sentence(outline.bench()
                                .phrases()
                                .pick("try " + idea.concept().id(), idea.shown())
                                .concept()
                                .tryIt()));
    }

    /** The teacher's aim may lie above the level: it stays, with the nearest step below it. */
    private static void above(Outline outline, List<TeachingNote> notes) {
        Bench bench = outline.bench();
        bench.teaching().concepts().mentionedIn(String.join("\n", bench.brief().objectives())).stream()
                .filter(concept -> concept.level().compareTo(bench.level()) > 0)
                .findFirst()
                .ifPresent(concept -> notes.add(note(
                        outline,
                        "above",
                        Fill.of("aim", Idea.label(concept))
                                .with(
                                        "nearest",
                                        bench.teaching()
                                                .concepts()
                                                .nearestBelow(concept, bench.level())
                                                .map(Idea::label)
                                                .orElse(outline.ideas()
                                                        .getFirst()
                                                        .label())))));
    }

    private static TeachingNote note(Outline outline, String kind, Fill fill) {
        String root = outline.bench().setting().fitted("note." + kind, ".when");
        int variant = outline.bench().phrases().pick("note " + kind, Phrases.numbers(root, ".when"));
        String key = root + "." + variant;
        return new TeachingNote(outline.say(key + ".when", fill), outline.say(key + ".then", fill));
    }
}
