package com.litmashup.music.arranging.melody;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Draw;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Roles;
import com.litmashup.music.arranging.form.Unit;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses a rhythm for each motif: equal letters begin alike, and different letters do not. */
final class Rhythms {

    private static final String RUNNING = "running_eighths";
    private static final Quarters EIGHTH = Quarters.of(1, 2);

    private final Outline outline;
    private final Rhythm reading;
    private final Map<Character, String> motifs = new HashMap<>();

    Rhythms(Outline outline) {
        this.outline = outline;
        this.reading = new Rhythm(outline.time());
    }

    /** The notes of a unit without their pitches. */
    List<Spot> of(Unit unit) {
        return reading.read(List.of(motif(unit.motif()), second(unit)));
    }

    private String motif(char letter) {
        String known = motifs.get(letter);
        if (known != null) {
            return known;
        }
        Draw draw = outline.draw().at("motif " + letter);
        List<String> all = opening(letter);
        List<String> left =
                all.stream().filter(cell -> !motifs.containsValue(cell)).toList();
        String chosen = draw.from(left.isEmpty() ? all : left);
        motifs.put(letter, chosen);
        return chosen;
    }

    private List<String> opening(char letter) {
        Level level = outline.request().level();
        Roles roles = outline.cast().together();
        List<String> cells = Cells.of(outline.time().metre(), level, Place.OPEN);
        if (Additive.isAskedFor(outline)) {
            return running(cells).subList(0, 1);
        }
        if (level == Level.BEGINNER) {
            return cells;
        }
        if (roles.melody().has(RUNNING)) {
            return running(cells);
        }
        return letter == 'a' || letter == 'c' ? withTimeline(cells, roles) : cells;
    }

    /** Bars of unbroken eighths, and those that come near. */
    private static List<String> running(List<String> cells) {
        int length = cells.getFirst().length();
        List<String> running = new ArrayList<>(List.of("x".repeat(length), "x-" + "x".repeat(length - 2)));
        running.add("x".repeat(length - 2) + "x-");
        return running;
    }

    /** The syncopation of the timeline that is heard with the tune, twice as likely as any other. */
    private List<String> withTimeline(List<String> cells, Roles roles) {
        Idiom guest = roles.guest();
        Idiom owner = guest == null ? roles.percussion() : guest;
        boolean tooQuick =
                owner.grid().step().isBefore(EIGHTH) && outline.request().level() != Level.ADVANCED;
        if (!owner.hasTimeline() || tooQuick) {
            return cells;
        }
        List<String> more = new ArrayList<>(cells.subList(0, Math.min(4, cells.size())));
        more.add(sung(
                owner,
                Math.toIntExact(outline.time().phraseBar().wholesOf(owner.grid().step()))));
        return more;
    }

    private static String sung(Idiom owner, int steps) {
        List<Stroke> strokes = owner.lines().getFirst().pattern().strokes();
        int take = Math.min(strokes.size(), steps);
        String sung = IntStream.range(0, take)
                .mapToObj(step -> strokes.get(step).sounds() ? "x" : "-")
                .collect(Collectors.joining());
        return sung + "-".repeat(steps - take);
    }

    private String second(Unit unit) {
        if (unit.ending() == Unit.Ending.FINAL) {
            int length = motif(unit.motif()).length();
            return "x" + "-".repeat(length - 1);
        }
        Place place = switch (unit.ending()) {
            case FLOWING -> Place.FLOW;
            case OPEN -> Place.REST;
            case CLOSED, FINAL -> Place.CLOSE;
        };
        Draw draw = outline.draw().at("second bar of " + unit.motif() + " " + place);
        String cell =
                draw.from(Cells.of(outline.time().metre(), outline.request().level(), place));
        return outline.request().level() != Level.BEGINNER
                        && outline.cast().together().melody().has(RUNNING)
                        && place == Place.FLOW
                ? running(List.of(cell)).getLast()
                : cell;
    }
}
