package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Chord;
import com.litmashup.music.Interval;
import com.litmashup.music.Key;
import com.litmashup.music.Mode;
import com.litmashup.music.Progression;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.RomanNumeral.Figure;
import com.litmashup.music.arranging.Cast;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.form.Form;
import com.litmashup.music.arranging.harmony.Harmony.Span;
import com.litmashup.music.arranging.time.Time;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lays progressions under the bars of a piece. */
public final class Harmonizer {

    private static final String CONTRAST = "B";
    private static final Interval FIFTH = new Interval(4, 7);
    private static final List<String> STANDING_STILL = List.of(
            "static_vamp",
            "loop_ostinato",
            "form_12_bars",
            "minor_loop",
            "ground_bass",
            "andalusian_cadence",
            "additive_process");

    private final Time time;
    private final Key key;
    private final Level level;
    private final Home home;
    private final String leader;

    /**
     * Sets the conditions.
     *
     * @param home of the genre that gives the chords while all are together
     * @param leader id of the genre whose metre it is: it changes chords by its own bars, others by bars of four
     */
    public Harmonizer(Time time, Key key, Level level, Home home, String leader) {
        this.time = time;
        this.key = key;
        this.level = level;
        this.home = home;
        this.leader = leader;
    }

    /** The chords of the whole piece; none while a drone sounds. */
    public Harmony under(Form form, Cast cast) {
        List<Span> spans = new ArrayList<>();
        introduction(form, cast, spans);
        for (int i = 0; i < form.sections().size(); i++) {
            Section section = form.sections().get(i);
            if (section.barFrom() > form.introduction()) {
                spans.addAll(section(section, form, cast));
            }
        }
        return new Harmony(key.tonic(), key.tonic().up(FIFTH), spans);
    }

    private void introduction(Form form, Cast cast, List<Span> spans) {
        if (form.introduction() > 0) {
            Optional<Progression> progression = progression(cast.at(1).chords());
            RomanNumeral tonic = home.tonic();
            progression.ifPresent(any -> spans.addAll(laid(
                    cast.at(1).chords(),
                    1,
                    Collections.nCopies(
                            form.introduction() / barsToAChord(cast.at(1).chords()), List.of(tonic)))));
        }
    }

    private List<Span> section(Section section, Form form, Cast cast) {
        Idiom giver = cast.at(section.barFrom()).chords();
        Optional<Progression> own = progression(giver);
        if (own.isEmpty()) {
            return List.of();
        }
        int changes = (section.barTo() - section.barFrom() + 1) / barsToAChord(giver);
        Progression progression =
                section.label().equals(CONTRAST) && !onGround(cast) ? contrast(giver, own.get(), changes) : own.get();
        List<List<RomanNumeral>> bars = progression.bars().size() > changes
                ? throughout(section, form, giver, progression)
                : Tiling.repeated(progression, changes);
        return laid(giver, section.barFrom(), section.barTo() == form.bars() ? closing(bars, form, giver) : bars);
    }

    /** A ground bass comes round unchanged, so the chords above it do too. */
    private static boolean onGround(Cast cast) {
        return cast.together().bass().has("ground_bass");
    }

    /** A progression longer than a section runs on through the sections. */
    private List<List<RomanNumeral>> throughout(Section section, Form form, Idiom giver, Progression progression) {
        int step = barsToAChord(giver);
        int all = (form.bars() - form.introduction()) / step;
        int from = (section.barFrom() - 1 - form.introduction()) / step;
        int to = (section.barTo() - form.introduction()) / step;
        return Tiling.repeated(progression, all).subList(from, to);
    }

    private List<List<RomanNumeral>> closing(List<List<RomanNumeral>> bars, Form form, Idiom giver) {
        boolean long12 = giver.has("form_12_bars") && form.bars() % 12 == 0;
        List<List<RomanNumeral>> closed = Tiling.closed(led(bars, giver), home.tonic());
        if (!long12 || bars.size() < 2) {
            return closed;
        }
        List<List<RomanNumeral>> chorus = new ArrayList<>(bars);
        chorus.set(bars.size() - 1, List.of(home.tonic()));
        return List.copyOf(chorus);
    }

    /** A vamp on one chord leaves it in the bar before the last, so that the end is heard as one; a process does not. */
    private List<List<RomanNumeral>> led(List<List<RomanNumeral>> bars, Idiom giver) {
        boolean still = bars.stream()
                .flatMap(List::stream)
                .map(RomanNumeral::degree)
                .allMatch(degree -> degree == home.tonic().degree());
        if (!still || bars.size() < 2 || giver.has("additive_process")) {
            return bars;
        }
        List<List<RomanNumeral>> led = new ArrayList<>(bars);
        led.set(bars.size() - 2, List.of(home.leading()));
        return led;
    }

    /** The giver's other progression for the middle part, where it has one that rests on the same chord. */
    private static Progression contrast(Idiom giver, Progression first, int changes) {
        if (giver.markers().stream().anyMatch(STANDING_STILL::contains)) {
            return first;
        }
        return giver.progressions().stream()
                .filter(other -> !other.equals(first) && changes % other.bars().size() == 0)
                .filter(other -> restsAs(other) == restsAs(first))
                .findFirst()
                .orElse(first);
    }

    private static boolean restsAs(Progression progression) {
        return new Home(Mode.MAJOR, Optional.of(progression)).tonic().major();
    }

    private Optional<Progression> progression(Idiom giver) {
        if (giver.isDrone()) {
            return Optional.empty();
        }
        boolean isHome =
                home.progression().filter(giver.progressions()::contains).isPresent();
        return isHome
                ? home.progression()
                : Optional.of(giver.progressions().stream()
                        .filter(progression ->
                                restsAs(progression) == home.tonic().major())
                        .findFirst()
                        .orElse(giver.progressions().getFirst()));
    }

    private int barsToAChord(Idiom giver) {
        return giver.id().equals(leader) ? 1 : time.barsInPhraseBar();
    }

    private List<Span> laid(Idiom giver, int barFrom, List<List<RomanNumeral>> bars) {
        List<Span> spans = new ArrayList<>();
        Quarters length = time.metre().barLength().times(barsToAChord(giver));
        Quarters start = time.metre().barLength().times(barFrom - 1L);
        for (List<RomanNumeral> bar : bars) {
            List<RomanNumeral> chords = level == Level.BEGINNER || splitsBeats(bar.size()) ? bar.subList(0, 1) : bar;
            Quarters each = length.dividedBy(chords.size());
            for (RomanNumeral numeral : chords) {
                RomanNumeral simple = simple(giver, numeral);
                spans.add(new Span(start, each, simple, chord(giver, simple, key)));
                start = start.plus(each);
            }
        }
        return spans;
    }

    /** Two chords go into a bar of two or four beats, not of three. */
    private boolean splitsBeats(int chords) {
        return time.metre().groups().size() % chords != 0;
    }

    private RomanNumeral simple(Idiom giver, RomanNumeral numeral) {
        boolean inverted = isFigured(giver) && numeral.figure() == Figure.SIXTH;
        return inverted ? numeral : Simplified.of(numeral, key, level);
    }

    /** Over a ground bass a sixth is the first inversion; elsewhere it is added to the triad. */
    private static boolean isFigured(Idiom giver) {
        return giver.has("ground_bass");
    }

    private static Chord chord(Idiom giver, RomanNumeral numeral, Key key) {
        return isFigured(giver) ? Chord.figured(numeral, key) : Chord.of(numeral, key);
    }
}
