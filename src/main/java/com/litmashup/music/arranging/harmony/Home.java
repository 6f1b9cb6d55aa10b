package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Chord;
import com.litmashup.music.Key;
import com.litmashup.music.Letter;
import com.litmashup.music.Mode;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Progression;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mode and the progression that lives in it.
 *
 * @param progression absent over a drone
 */
public record Home(Mode mode, Optional<Progression> progression) {

    private static final PitchClass SOMEWHERE = new PitchClass(Letter.C, 0);
    private static final double AS_SECOND_CHOICE = 0.6;
    private static final double WITH_ANOTHER_THIRD = 4;
    private static final double WITH_EIGHT_NOTES = 1;

    /** The mode of a drone. */
    public static Home drone(Mode mode) {
        return new Home(mode, Optional.empty());
    }

    /** The mode among these in which the progression has fewest strangers; the earlier ones are preferred. */
    public static Home of(List<Mode> modes, Progression progression) {
        if (modes.getFirst() == Mode.BLUES) {
            return new Home(Mode.BLUES, Optional.of(progression));
        }
        Mode best = modes.stream()
                .min(Comparator.comparingDouble(
                        mode -> strangeness(mode, progression) + AS_SECOND_CHOICE * modes.indexOf(mode)))
                .orElseThrow();
        return new Home(best, Optional.of(progression));
    }

    /** The chord at rest. */
    public RomanNumeral tonic() {
        return progression.stream()
                .flatMap(chords -> chords.bars().stream())
                .flatMap(List::stream)
                .filter(chord -> chord.degree() == 1)
                .findFirst()
                .orElse(RomanNumeral.parse(mode.isMinor() ? "i" : "I"));
    }

    /** The chord that leads home: on the flat second, the flat seventh or the fifth, as the mode has it. */
    RomanNumeral leading() {
        boolean flatSecond = mode.semitones().contains(1);
        boolean flatSeventh = mode.semitones().contains(10) && !mode.semitones().contains(11);
        boolean raised = mode.semitones().contains(11) || mode.semitones().size() < 7;
        return RomanNumeral.parse(flatSecond ? "bII" : flatSeventh && !raised ? "bVII" : "V");
    }

    private static double strangeness(Mode mode, Progression progression) {
        Key key = new Key(SOMEWHERE, mode);
        Scale scale = Scale.of(key);
        long strangers = progression.bars().stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(chord -> Chord.of(chord, key).tones().stream())
                .filter(tone -> !scale.contains(tone))
                .count();
        boolean agrees = new Home(mode, Optional.of(progression)).tonic().major() != mode.isMinor();
        return strangers + (agrees ? 0 : WITH_ANOTHER_THIRD) + (mode.semitones().size() > 7 ? WITH_EIGHT_NOTES : 0);
    }
}
