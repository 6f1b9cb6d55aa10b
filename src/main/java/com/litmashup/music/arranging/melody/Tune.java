package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.arranging.form.Unit;
import com.litmashup.music.arranging.form.Unit.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes the tune of a piece, unit by unit: ideas are stated, repeated, contrasted and brought home. */
final class Tune {

    private static final int ROOM_BELOW = 5;

    private final Outline outline;
    private final Terrain terrain;
    private final Search search;
    private final Rhythms rhythms;
    private final Words words;
    private boolean summits;
    private final Map<Character, Stated> stated = new HashMap<>();
    private final Map<List<Object>, List<Pitch>> sung = new HashMap<>();

    Tune(Outline outline, Seat seat) {
        this.outline = outline;
        this.terrain = new Terrain(
                outline.key(), outline.harmony(), seat, outline.request().level());
        this.search =
                new Search(terrain, outline.request().level(), outline.draw().at("tune"));
        this.rhythms = new Rhythms(outline);
        this.words = new Words(outline.time(), outline.request().lyrics());
    }

    /** A motif as it was first heard: its ending and its heights in steps. */
    private record Stated(Ending ending, List<Integer> heights, int opening) {}

    Terrain terrain() {
        return terrain;
    }

    /**
     * The whole tune.
     *
     * @param theirs units that one part has where two take turns: each goes on from its own last note
     */
    List<Tone> compose(IntPredicate theirs) {
        List<Tone> tune = new ArrayList<>();
        int top = summit();
        summits = terrain.notesBelow(top) >= ROOM_BELOW;
        for (Unit unit : outline.form().units()) {
            Pitch before = tune.reversed().stream()
                    .filter(tone -> theirs.test(tone.unit()) == theirs.test(unit.number()))
                    .map(Tone::pitch)
                    .findFirst()
                    .orElse(null);
            List<Spot> spots = spots(unit);
            List<Pitch> pitches = pitches(unit, spots, top, before);
            for (int i = 0; i < spots.size(); i++) {
                Spot spot = spots.get(i);
                tune.add(new Tone(
                        unit.start().plus(spot.offset()),
                        spot.length(),
                        pitches.get(i),
                        spot.weight(),
                        unit.number(),
                        spot.syllable()));
            }
        }
        return List.copyOf(tune);
    }

    private List<Spot> spots(Unit unit) {
        return words.isEmpty() ? rhythms.of(unit) : words.of(unit);
    }

    /** Under the same chords and with the same rhythm an idea comes back note for note. */
    private List<Pitch> pitches(Unit unit, List<Spot> spots, int top, @Nullable Pitch before) {
        List<Object> same = List.of(unit.motif(), unit.ending(), unit.climax(), chords(unit, spots), spots);
        List<Pitch> known = sung.get(same);
        if (known != null && (before == null || search.joins(before, known.getFirst()))) {
            return known;
        }
        List<Pitch> found = search.find(spots, aim(unit, spots, top), before);
        sung.put(same, found);
        stated.putIfAbsent(
                unit.motif(),
                new Stated(
                        unit.ending(),
                        found.stream().map(terrain::steps).toList(),
                        Math.toIntExact(spots.stream()
                                .filter(spot ->
                                        spot.offset().isBefore(outline.time().phraseBar()))
                                .count())));
        return found;
    }

    private List<List<PitchClass>> chords(Unit unit, List<Spot> spots) {
        return spots.stream()
                .map(spot -> outline.harmony().tonesAt(unit.start().plus(spot.offset())))
                .toList();
    }

    private Aim aim(Unit unit, List<Spot> spots, int top) {
        Stated motif = stated.get(unit.motif());
        List<Integer> model = motif == null
                ? null
                : motif.ending() == unit.ending()
                        ? motif.heights()
                        : motif.heights().subList(0, motif.opening());
        int shift = unit.climax() && model != null ? 1 : 0;
        return summits
                ? new Aim(unit, model, shift, top - 1, unit.climax() ? peak(spots) : -1, top)
                : new Aim(unit, model, shift, terrain.highest(), -1, top);
    }

    /** The highest note that the chord at the summit allows. */
    private int summit() {
        Unit unit =
                outline.form().units().stream().filter(Unit::climax).findFirst().orElseThrow();
        List<Spot> spots = spots(unit);
        int peak = peak(spots);
        List<Pitch> choices = terrain.at(unit.start().plus(spots.get(peak).offset()));
        return choices.stream()
                .filter(pitch -> terrain.isChordTone(
                        pitch, unit.start().plus(spots.get(peak).offset())))
                .mapToInt(Pitch::midi)
                .max()
                .orElse(terrain.highest());
    }

    /** The strongest spot nearest the middle. */
    private static int peak(List<Spot> spots) {
        double middle = (spots.size() - 1) / 2.0;
        return IntStream.range(0, spots.size())
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> -spots.get(i).weight())
                        .thenComparingDouble(i -> Math.abs(i - middle)))
                .orElseThrow();
    }
}
