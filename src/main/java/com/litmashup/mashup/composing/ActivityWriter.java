package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.composing.ActivitiesPlanner.Slot;
import java.util.Arrays;
import java.util.List;

/** Writes one activity of a kind: what the teacher does, what pupils do and what the projector shows. */
final class ActivityWriter {

    private final Outline outline;
    private final Bench bench;
    private final List<Objective> objectives;
    private final SlotFill fills;

    ActivityWriter(Outline outline, List<Objective> objectives, List<Word> words, List<String> lyrics) {
        this.outline = outline;
        this.bench = outline.bench();
        this.objectives = objectives;
        this.fills = new SlotFill(outline, words, lyrics);
    }

    Activity write(Slot slot) {
        String kind = kind(slot);
        String key = variant(kind, slot);
        Fill fill = fills.of(kind, slot);
        return new Activity(
                Prose.capital(outline.say(key + ".title", fill)),
                slot.minutes(),
                slot.session(),
                Prose.sentence(teacher(kind, key, slot, fill)),
                Prose.sentence(outline.say(key + ".pupils", fill)),
                outline.say("activity." + kind + ".bloom"),
                mode(kind, slot),
                served(kind),
                Prose.capital(outline.say(key + ".screen", fill)));
    }

    /** The wording for this group; each time the kind comes back, the next one. */
    private String variant(String kind, Slot slot) {
        String fitted = bench.setting().fitted("activity." + kind, ".title");
        List<Integer> numbers = Phrases.numbers(fitted, ".title");
        int turn = numbers.indexOf(bench.phrases().pick("activity " + kind, numbers));
        return fitted + "." + numbers.get((turn + slot.session() - 1 + slot.place()) % numbers.size());
    }

    /** A lesson too short for a phase of its own to set up says who works with whom as it begins. */
    private String teacher(String kind, String key, Slot slot, Fill fill) {
        String told = outline.say(key + ".teacher", fill);
        boolean unplaced = slot.opens() && !kind.equals("set-up");
        return unplaced ? told + " " + outline.say("activity.places", fill) : told;
    }

    /** What an activity is depends on what the room has, what is known of a genre and whether a part is written. */
    private String kind(Slot slot) {
        return switch (slot.kind()) {
            case "listen" -> listening(slot);
            case "learn" -> fills.learned(slot).isWritten() ? "learn" : "make-up";
            case "relisten" -> bench.conditions().plays() ? "relisten" : "reperform";
            case "concept" -> bench.brief().objectives().isEmpty() || slot.session() % 2 == 0 ? "concept" : "aim";
            case "set-up" -> slot.session() > 1 ? "settle" : "set-up";
            default -> slot.kind();
        };
    }

    private String listening(Slot slot) {
        if (slot.segments() < bench.guests().size()) {
            return bench.conditions().plays() ? "listen-all" : "perform-all";
        }
        if (!bench.guest(slot.place()).isKnown()) {
            return "listen-newcomer";
        }
        return bench.conditions().plays() ? "listen" : "perform";
    }

    private String mode(String kind, Slot slot) {
        String mode = outline.say("activity." + kind + ".mode");
        if ((kind.equals("learn") || kind.equals("make-up"))
                && fills.learned(slot).instrument().equals("voice")) {
            return "sing";
        }
        return mode.equals("move") && !bench.conditions().moves() ? "play" : mode;
    }

    private List<String> served(String kind) {
        List<String> blooms =
                Arrays.asList(outline.say("activity." + kind + ".serves").split(",", -1));
        return objectives.stream()
                .filter(objective -> blooms.contains(objective.bloom()))
                .map(Objective::id)
                .toList();
    }
}
