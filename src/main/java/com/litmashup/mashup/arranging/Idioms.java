package com.litmashup.mashup.arranging;

import com.litmashup.genre.Care;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Profile;
import com.litmashup.music.BassSteps;
import com.litmashup.music.Metre;
import com.litmashup.music.Mode;
import com.litmashup.music.Progression;
import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Grid;
import com.litmashup.music.arranging.Idiom.Line;
import com.litmashup.music.arranging.Idiom.Pace;
import com.litmashup.music.arranging.Idiom.Programs;
import com.litmashup.music.arranging.Idiom.Swing;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an atlas entry as the arranger needs it. */
public final class Idioms {

    private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern CYCLE = Pattern.compile("(\\d+)-beat");
    private static final int IN_FOUR = 4;
    private static final int IN_THREE = 3;
    private static final int LEAD = 0;
    private static final int LOW = 32;

    private Idioms() {}

    /** The idiom of a genre; nothing where the atlas stores no pattern of it, as for sacred music. */
    public static Optional<Idiom> of(Genre genre) {
        return Optional.ofNullable(genre.profile()).map(profile -> idiom(genre, profile));
    }

    private static Idiom idiom(Genre genre, Profile profile) {
        String comping = profile.comping();
        return new Idiom(
                genre.id(),
                genre.name(),
                care(genre.care().level()),
                pace(profile),
                grid(profile.metre()),
                swing(profile),
                profile.scales().stream().map(Idioms::mode).distinct().toList(),
                profile.progressions().values().stream().map(Progression::parse).toList(),
                new BassSteps(profile.bass().steps()),
                profile.patterns().stream()
                        .map(line -> new Line(line.name(), line.midiKey(), line.pattern()))
                        .toList(),
                comping == null ? null : RhythmPattern.parse(comping),
                programs(profile),
                profile.markers(),
                profile.scales().stream().anyMatch(scale -> scale.endsWith("_approx")));
    }

    private static Idiom.Care care(Care.Level level) {
        return switch (level) {
            case GREEN -> Idiom.Care.OPEN;
            case AMBER -> Idiom.Care.RESTRICTED;
            case RED -> Idiom.Care.CLOSED;
        };
    }

    private static Pace pace(Profile profile) {
        Genre.Tempo tempo = profile.tempo();
        boolean half = profile.metre().feel().contains("felt at half");
        return new Pace(tempo.slowest(), tempo.fastest(), tempo.usual(), half);
    }

    /** Cycles of beats are spread over bars of four, or of three where four does not divide them or the beats go in twelve. */
    private static Grid grid(Genre.Metre metre) {
        Matcher fraction = FRACTION.matcher(metre.signature());
        if (fraction.matches()) {
            Metre bar = Metre.of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
            return new Grid(bar, bar.barLength().dividedBy(metre.grid()), metre.steps());
        }
        Matcher cycle = CYCLE.matcher(metre.signature());
        if (!cycle.matches()) {
            throw new IllegalArgumentException("“" + metre.signature() + "” is no metre");
        }
        boolean inThree = Integer.parseInt(cycle.group(1)) % IN_THREE == 0;
        return new Grid(Metre.of(inThree ? IN_THREE : IN_FOUR, 4), Quarters.ONE, metre.steps());
    }

    private static Swing swing(Profile profile) {
        if (profile.markers().contains("swung_16ths")) {
            return Swing.SIXTEENTHS;
        }
        boolean inTwelve =
                profile.metre().grid() == 12 && profile.metre().signature().equals("4/4");
        return inTwelve ? Swing.EIGHTHS : Swing.NONE;
    }

    private static Mode mode(String scale) {
        return switch (scale) {
            case "ionian" -> Mode.MAJOR;
            case "aeolian" -> Mode.MINOR;
            case "freygish" -> Mode.PHRYGIAN_DOMINANT;
            case "mi_sheberakh" -> Mode.UKRAINIAN_DORIAN;
            case "slendro_approx" -> Mode.SLENDRO_APPROXIMATED;
            case "pelog_approx" -> Mode.PELOG_APPROXIMATED;
            default -> Mode.valueOf(scale.toUpperCase(Locale.ROOT));
        };
    }

    private static Programs programs(Profile profile) {
        return new Programs(
                profile.programs().getOrDefault("melody", LEAD),
                profile.programs().get("chords"),
                profile.programs().getOrDefault("bass", LOW));
    }
}
