package com.litmashup.music.arranging;

import com.litmashup.music.BassSteps;
import com.litmashup.music.Metre;
import com.litmashup.music.Mode;
import com.litmashup.music.Progression;
import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the arranger needs to know of a genre.
 *
 * @param id of the genre
 * @param name as a heading
 * @param modes at least one, the most typical first
 * @param progressions the most typical first; none where the music has a drone and no chords
 * @param bass absent where the genre has no bass line to lend
 * @param lines percussion, outermost first
 * @param comping rhythm of the chords; absent where none is stored
 * @param markers ids of the properties by which the genre is known, for example {@code timeline_son_clave}
 * @param tuningApproximated whether our twelve notes only come near its tuning
 */
public record Idiom(
        String id,
        String name,
        Care care,
        Pace pace,
        Grid grid,
        Swing swing,
        List<Mode> modes,
        List<Progression> progressions,
        @Nullable BassSteps bass,
        List<Line> lines,
        @Nullable RhythmPattern comping,
        Programs programs,
        List<String> markers,
        boolean tuningApproximated) {

    public Idiom {
        modes = List.copyOf(modes);
        progressions = List.copyOf(progressions);
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException(id + " has no scale to make music of");
        }
    }

    /** How freely the genre may be used. */
    public enum Care {
        OPEN,
        /** Only structural elements; the page says so. */
        RESTRICTED,
        /** Never arranged. */
        CLOSED
    }

    /**
     * Felt beats a minute.
     *
     * @param feltInHalf whether listeners count half as many beats
     */
    public record Pace(int slowest, int fastest, int usual, boolean feltInHalf) {}

    /**
     * Where the steps of a pattern fall.
     *
     * @param metre the bar in which the idiom is written; cycles of beats are spread over several bars
     * @param step length of one step
     * @param cycle steps in a cycle
     */
    public record Grid(Metre metre, Quarters step, int cycle) {

        public Quarters cycleLength() {
            return step.times(cycle);
        }
    }

    /** Which pairs of notes are played long and short. */
    public enum Swing {
        NONE,
        EIGHTHS,
        SIXTEENTHS
    }

    /**
     * One percussion line.
     *
     * @param midiKey General MIDI percussion key
     */
    public record Line(String name, int midiKey, RhythmPattern pattern) {}

    /** General MIDI programs, counted from 0; chords may be absent. */
    public record Programs(int melody, @Nullable Integer chords, int bass) {}

    /** Whether it has a drone and no chord changes. */
    public boolean isDrone() {
        return progressions.isEmpty();
    }

    public boolean has(String marker) {
        return markers.contains(marker);
    }

    /** Whether one of its lines is a timeline that must never be turned or thinned. */
    public boolean hasTimeline() {
        return markers.stream().anyMatch(marker -> marker.startsWith("timeline_"));
    }
}
