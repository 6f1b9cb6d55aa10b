package com.litmashup.music.arranging.time;

import com.litmashup.music.BassSteps;
import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Grid;
import com.litmashup.music.arranging.Idiom.Line;
import java.util.function.UnaryOperator;

/**
 * Writes an idiom in the metre of the piece. Patterns of twelve steps in four beats use only the outer two of three, so
 * they are written as pairs of eighths, and the feel says that they swing.
 */
public final class Fitting {

    private static final int THREE = 3;

    private Fitting() {}

    public static Idiom fit(Idiom idiom, Metre metre) {
        Grid grid = idiom.grid();
        Beats own = new Beats(grid.metre().groups().size(), division(grid));
        Beats other = new Beats(metre.groups().size(), newDivision(own.division(), metre));
        if (own.equals(other) && grid.metre().equals(metre)) {
            return idiom;
        }
        UnaryOperator<String> laid = pattern -> own.laidOver(pattern, other);
        Quarters step = metre.beatLength().dividedBy(other.division());
        int cycle = laid.apply(".".repeat(grid.cycle())).length();
        return rewritten(idiom, new Grid(metre, step, cycle), laid);
    }

    /** Whether the idiom's accents stay where they are when it is written in this metre. */
    public static boolean keepsItsBeats(Idiom idiom, Metre metre) {
        int own = idiom.grid().metre().groups().size();
        int other = metre.groups().size();
        boolean sameDivision = isCompound(idiom.grid().metre()) == isCompound(metre);
        return sameDivision && (own % other == 0 || other % own == 0);
    }

    private static boolean isCompound(Metre metre) {
        return metre.groups().getFirst() == THREE;
    }

    private static int division(Grid grid) {
        return Math.toIntExact(grid.metre().beatLength().wholesOf(grid.step()));
    }

    private static int newDivision(int division, Metre metre) {
        if (isCompound(metre)) {
            return THREE;
        }
        return division % THREE == 0 ? 2 : division;
    }

    private static Idiom rewritten(Idiom idiom, Grid grid, UnaryOperator<String> laid) {
        BassSteps bass = idiom.bass();
        RhythmPattern comping = idiom.comping();
        return new Idiom(
                idiom.id(),
                idiom.name(),
                idiom.care(),
                idiom.pace(),
                grid,
                idiom.swing(),
                idiom.modes(),
                idiom.progressions(),
                bass == null ? null : new BassSteps(laid.apply(bass.written())),
                idiom.lines().stream()
                        .map(line -> new Line(line.name(), line.midiKey(), relaid(line.pattern(), laid)))
                        .toList(),
                comping == null ? null : relaid(comping, laid),
                idiom.programs(),
                idiom.markers(),
                idiom.tuningApproximated());
    }

    private static RhythmPattern relaid(RhythmPattern pattern, UnaryOperator<String> laid) {
        return RhythmPattern.parse(laid.apply(pattern.written()));
    }
}
