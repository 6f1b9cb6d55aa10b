package com.litmashup.music.arranging;

import com.litmashup.music.Key;
import com.litmashup.music.Metre;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Progression;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.form.Form;
import com.litmashup.music.arranging.harmony.Harmonizer;
import com.litmashup.music.arranging.harmony.Harmony;
import com.litmashup.music.arranging.harmony.Home;
import com.litmashup.music.arranging.harmony.Tonics;
import com.litmashup.music.arranging.time.Fitting;
import com.litmashup.music.arranging.time.Time;
import java.util.Comparator;
import java.util.List;

/** Decides everything that comes before the first note. */
final class Outliner {

    private static final int CHORUS = 12;
    private static final int USUAL = 16;

    private final Request request;
    private final Strategy strategy;
    private final Time time;
    private final Draw draw;
    private final Lending lending;

    Outliner(Request request, Draw draw, Lending lending) {
        this.request = request;
        this.strategy = strategy(request);
        this.time = Time.of(request);
        this.draw = draw;
        this.lending = lending;
    }

    /** The strategy that was asked for where it can be carried out, else the one that fits best. */
    static Strategy strategy(Request request) {
        Strategy wanted = request.strategy();
        return wanted != null && Fit.fits(wanted, request.leader(), request.partner())
                ? wanted
                : Fit.best(request.leader(), request.partner());
    }

    Outline outline() {
        Metre metre = time.metre();
        List<Idiom> idioms = request.idioms().stream()
                .map(idiom -> Fitting.fit(idiom, metre))
                .toList();
        Casting casting = new Casting(strategy, idioms, request.level(), lending);
        Roles together = casting.together();
        Home home = home(together);
        Key key = new Key(tonic(home), home.mode());
        int bars = bars(together.chords());
        Form form = Form.of(together.melody(), time, bars, introduction(together, bars));
        Cast cast = casting.over(form);
        Harmony harmony = new Harmonizer(
                        time, key, request.level(), home, request.leader().id())
                .under(form, cast);
        return new Outline(request, strategy, cast, time, key, form, harmony, casting.answers(), draw);
    }

    /** One of the giver's progressions and the mode that it lives in; over a drone the mode of the scale. */
    private Home home(Roles roles) {
        Idiom giver = roles.chords();
        if (giver.isDrone()) {
            return Home.drone(roles.scale().modes().getFirst());
        }
        List<Progression> choices = strategy == Strategy.PROCESS ? steadiest(giver) : giver.progressions();
        int choice = draw.at("progression").below(choices.size() + 1);
        return Home.of(roles.scale().modes(), choices.get(choice % choices.size()));
    }

    /** The progression that changes least: a process wants still ground. */
    private static List<Progression> steadiest(Idiom giver) {
        return giver.progressions().stream()
                .min(Comparator.comparingLong(
                        progression -> progression.bars().stream().distinct().count()))
                .stream()
                .toList();
    }

    private PitchClass tonic(Home home) {
        PitchClass wanted = request.tonic();
        return wanted == null ? Tonics.comfortable(request.ensemble(), home.mode()) : wanted;
    }

    private int bars(Idiom chords) {
        Integer wanted = request.bars();
        if (wanted != null) {
            return wanted;
        }
        return time.barsInPhraseBar() * (chords.has("form_12_bars") ? CHORUS : USUAL);
    }

    /** Whole cycles, two bars at least; none before short tunes, choruses and dances that begin at once. */
    private int introduction(Roles roles, int bars) {
        boolean atOnce = bars < USUAL
                || roles.chords().has("form_12_bars")
                || roles.bass().has("ground_bass")
                || roles.melody().has("form_AABB_8");
        if (atOnce) {
            return 0;
        }
        Quarters cycle = roles.percussion().grid().cycleLength();
        Quarters twoBars = time.phraseBar().times(2);
        return Math.toIntExact(
                Quarters.later(cycle, twoBars).wholesOf(time.metre().barLength()));
    }
}
