package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Draw;
import com.litmashup.music.arranging.form.Unit.Ending;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the pitches of a unit: the best way through the terrain, by a beam of many tries side by side. */
final class Search {

    private static final int WIDTH = 32;
    private static final double NOISE = 1.3;
    private static final double FORBIDDEN = 1000;
    private static final double CHORDLESS_ON_STRONG = 14;
    private static final double CHORDLESS_ON_BEAT = 1.1;
    private static final double STRANGER = 2.5;
    private static final double UNLIKE_MODEL = 1.0;
    private static final double OFF_CONTOUR = 0.16;

    private final Terrain terrain;
    private final Taste taste;
    private final Draw draw;

    Search(Terrain terrain, Level level, Draw draw) {
        this.terrain = terrain;
        this.taste = new Taste(level);
        this.draw = draw;
    }

    /**
     * The pitches for these spots.
     *
     * @param before the last note of the tune so far
     */
    List<Pitch> find(List<Spot> spots, Aim aim, @Nullable Pitch before) {
        Draw noise = draw.at("unit " + aim.unit().number());
        List<Path> beam = before == null ? List.of() : List.of(new Path(null, before, 0));
        for (int i = 0; i < spots.size(); i++) {
            beam = onwards(beam, spots, i, aim, noise);
        }
        List<Pitch> best = beam.getFirst().pitches();
        return best.subList(best.size() - spots.size(), best.size());
    }

    /** Whether the tune may go straight from one note to the other. */
    boolean joins(Pitch one, Pitch other) {
        return taste.reaches(one, other);
    }

    private List<Path> onwards(List<Path> beam, List<Spot> spots, int at, Aim aim, Draw noise) {
        Quarters place = aim.unit().start().plus(spots.get(at).offset());
        List<Path> longer = new ArrayList<>();
        for (Pitch pitch : terrain.at(place)) {
            double own = NOISE * noise.fraction() + fit(pitch, place, spots, at, aim);
            if (beam.isEmpty()) {
                longer.add(new Path(null, pitch, own));
            }
            for (Path path : beam) {
                longer.add(path.and(pitch, own + taste.move(path.previous(), path.pitch(), pitch)));
            }
        }
        longer.sort(Comparator.comparingDouble(Path::cost));
        return longer.size() > WIDTH ? List.copyOf(longer.subList(0, WIDTH)) : longer;
    }

    private double fit(Pitch pitch, Quarters place, List<Spot> spots, int at, Aim aim) {
        return harmonic(pitch, place, spots.get(at))
                + contour(pitch, spots, at, aim)
                + likeness(pitch, at, aim)
                + height(pitch, at, aim)
                + (at == spots.size() - 1 ? ending(pitch, place, aim.unit().ending()) : 0);
    }

    private double harmonic(Pitch pitch, Quarters place, Spot spot) {
        if (terrain.isChordTone(pitch, place)) {
            return terrain.isStranger(pitch) ? STRANGER : 0;
        }
        boolean held = spot.length().isAfter(Quarters.ONE);
        return spot.isStrong() || held ? CHORDLESS_ON_STRONG : spot.weight() * CHORDLESS_ON_BEAT;
    }

    private double contour(Pitch pitch, List<Spot> spots, int at, Aim aim) {
        double along = spots.size() < 2 ? 1 : at / (double) (spots.size() - 1);
        double height = Contour.of(aim.unit()).at(along);
        double wanted = terrain.lowest() + height * (aim.ceiling() - terrain.lowest());
        return OFF_CONTOUR * Math.abs(pitch.midi() - wanted);
    }

    private double likeness(Pitch pitch, int at, Aim aim) {
        List<Integer> model = aim.model();
        if (model == null || at >= model.size()) {
            return 0;
        }
        return UNLIKE_MODEL * Math.abs(terrain.steps(pitch) - model.get(at) - aim.shift());
    }

    private static double height(Pitch pitch, int at, Aim aim) {
        if (at == aim.peak()) {
            return pitch.midi() == aim.top() ? 0 : FORBIDDEN / 10;
        }
        return pitch.midi() > aim.ceiling() ? FORBIDDEN : 0;
    }

    private double ending(Pitch pitch, Quarters place, Ending ending) {
        int degree = terrain.degree(pitch);
        return switch (ending) {
            case FLOWING -> 0;
            case OPEN -> degree == 1 ? 4 : terrain.isChordTone(pitch, place) ? 0 : 1;
            case CLOSED -> degree == 1 ? 0 : degree == 0 ? 6 : 2.5;
            case FINAL -> degree == 1 ? 0 : degree == 0 ? FORBIDDEN : 4;
        };
    }
}
