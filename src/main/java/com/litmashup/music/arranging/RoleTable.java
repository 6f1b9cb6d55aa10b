package com.litmashup.music.arranging;

import com.litmashup.music.BassSteps;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.arranging.harmony.Harmony;
import com.litmashup.music.score.Contribution;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The role table as data: a row for each thing that a genre gives. */
final class RoleTable {

    private final Outline outline;
    private final List<Part> parts;

    RoleTable(Outline outline, List<Part> parts) {
        this.outline = outline;
        this.parts = parts;
    }

    List<Contribution> rows() {
        List<Contribution> rows = new ArrayList<>();
        for (Cast.Turn turn : outline.cast().turns()) {
            rows.addAll(rows(turn.roles()));
        }
        Idiom answers = outline.answers();
        if (answers != null) {
            rows.add(new Contribution("melody", answers.id(), "answer"));
        }
        Idiom leader = outline.request().leader();
        Idiom tune = outline.cast().together().melody();
        rows.add(new Contribution("form", tune.id(), outline.form().letters()));
        rows.add(new Contribution("metre", leader.id(), outline.time().metre().signature()));
        outline.request().idioms().stream()
                .limit(2)
                .forEach(idiom -> rows.add(new Contribution(
                        "tempo", idiom.id(), String.valueOf(outline.time().beatsPerMinute()))));
        return rows.stream().distinct().toList();
    }

    private List<Contribution> rows(Roles roles) {
        List<Contribution> rows = new ArrayList<>();
        rows.add(new Contribution("melody", roles.melody().id(), melody(roles.melody())));
        rows.add(new Contribution("scale", roles.scale().id(), mode()));
        rows.add(new Contribution(
                "chords", roles.chords().id(), roles.chords().isDrone() ? "drone" : progression(roles.chords())));
        rows.add(new Contribution("comping", roles.comping().id(), "rhythm"));
        BassSteps bass = roles.bass().bass();
        rows.add(new Contribution("bass", roles.bass().id(), bass == null ? "roots" : bass.written()));
        parts.stream()
                .filter(part -> part.role() == Role.PERCUSSION)
                .forEach(part -> rows.add(new Contribution("percussion", part.genre(), part.name())));
        rows.add(new Contribution(
                "timbre",
                roles.timbre().id(),
                String.valueOf(roles.timbre().programs().melody())));
        return rows;
    }

    private static String melody(Idiom idiom) {
        return idiom.has("running_eighths") ? "running_eighths" : "tune";
    }

    private String mode() {
        return outline.key().mode().name().toLowerCase(Locale.ROOT);
    }

    /** The chords that sound in the first bars of the tune while this genre gives them. */
    private String progression(Idiom giver) {
        return outline.harmony().spans().stream()
                .filter(span -> outline.rolesAt(bar(span)).chords().id().equals(giver.id()))
                .filter(span -> bar(span) > outline.form().introduction())
                .limit(giver.has("form_12_bars") ? 12 : 4)
                .map(Harmony.Span::numeral)
                .map(RomanNumeral::written)
                .collect(Collectors.joining(" "));
    }

    private int bar(Harmony.Span span) {
        return Math.toIntExact(span.start().wholesOf(outline.time().metre().barLength())) + 1;
    }
}
