package com.litmashup.music.arranging.bass;

import com.litmashup.music.Letter;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.Scale;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.harmony.Harmony;
import java.util.List;

/** What a degree of the bass line means over the chord of the moment. */
final class Degrees {

    /** Over a drone a digit counts the tones of a scale of five; the skeleton melodies of Java skip the 4. */
    private static final List<Character> FIVE_TONES = List.of('1', '2', '3', '5', '6');

    private final Outline outline;
    private final Scale scale;

    Degrees(Outline outline) {
        this.outline = outline;
        this.scale = Scale.of(outline.key());
    }

    PitchClass at(Quarters place, char symbol) {
        Harmony harmony = outline.harmony();
        List<PitchClass> tones = harmony.tonesAt(place);
        if (harmony.at(place).isEmpty()) {
            return overDrone(symbol);
        }
        return switch (symbol) {
            case Step.ROOT, Step.OCTAVE, Step.NEXT -> harmony.bassAt(place);
            case '3' -> tones.get(1);
            case '5' -> tones.get(2);
            case '7' -> tones.size() > 3 ? tones.get(3) : inScale(tones, 6);
            default -> inScale(tones, symbol - '1');
        };
    }

    private PitchClass overDrone(char symbol) {
        int place = FIVE_TONES.indexOf(symbol);
        return place < 0
                ? scale.tonic()
                : scale.notes().get(place % scale.notes().size());
    }

    /** The note of the scale this many steps above the root; the fifth of the chord where the scale has none. */
    private PitchClass inScale(List<PitchClass> tones, int steps) {
        Letter letter = Letter.ofStep(tones.getFirst().letter().step() + steps);
        return scale.notes().stream()
                .filter(note -> note.letter() == letter)
                .findFirst()
                .orElse(tones.get(2));
    }
}
