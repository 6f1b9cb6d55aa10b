package com.litmashup.music.arranging;

import com.litmashup.music.arranging.Cast.Turn;
import com.litmashup.music.arranging.form.Form;
import com.litmashup.music.arranging.form.Unit;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who gives what, bar by bar, as the strategy has it. */
final class Casting {

    private final Strategy strategy;
    private final Idiom leader;
    private final Idiom partner;
    private final List<Idiom> others;
    private final Level level;
    private final Lending lending;

    /**
     * Genres as they are written in the metre of the piece.
     *
     * @param idioms at least one; the first leads
     */
    Casting(Strategy strategy, List<Idiom> idioms, Level level, Lending lending) {
        this.strategy = strategy;
        this.leader = idioms.getFirst();
        this.partner = idioms.get(Math.min(1, idioms.size() - 1));
        this.others = idioms.stream().skip(2).toList();
        this.level = level;
        this.lending = lending;
    }

    /** The roles that the piece ends with. */
    Roles together() {
        Roles roles = switch (strategy) {
            case GROOVE_X_HARMONY -> lending.over(overGroove(), leader, partner);
            case FORM_INTERLEAVE -> overGroove();
            case TIMELINE_GRAFT -> Roles.all(leader).withGuest(partner);
            case INSTRUMENTATION_SWAP -> Roles.all(leader).withTimbre(partner);
            case CALL_AND_RESPONSE, MODE_MIXTURE -> Roles.all(leader);
            case PROCESS -> process();
        };
        return withOthers(roles);
    }

    /** Everything, in a piece of this form. */
    Cast over(Form form) {
        return switch (strategy) {
            case FORM_INTERLEAVE -> interleaved(form);
            case CALL_AND_RESPONSE -> alternating(form);
            case MODE_MIXTURE -> borrowing(form);
            case GROOVE_X_HARMONY, TIMELINE_GRAFT, INSTRUMENTATION_SWAP, PROCESS -> Cast.throughout(together());
        };
    }

    /** Whose idiom answers every second phrase; nobody's where one voice has the tune. */
    @Nullable
    Idiom answers() {
        if (strategy == Strategy.CALL_AND_RESPONSE) {
            return partner;
        }
        Idiom singer = together().melody();
        boolean calls = calls(singer) || calls(leader);
        return calls && strategy != Strategy.PROCESS ? singer : null;
    }

    private static boolean calls(Idiom idiom) {
        return idiom.has("call_response") || idiom.has("call_response_2_2");
    }

    private Roles overGroove() {
        if (leader.isDrone()) {
            return Roles.all(leader).withComping(partner).withTimbre(partner);
        }
        Roles roles = Roles.all(leader).withChords(partner).withTune(partner).withTimbre(partner);
        boolean guest = level != Level.BEGINNER && Fit.lendsTimeline(partner, leader);
        return roles.withGuest(guest ? partner : null);
    }

    private Roles process() {
        Roles roles = Roles.all(leader).withChords(partner);
        return partner.has("ground_bass") ? roles.withBass(partner) : roles.withTune(partner);
    }

    /** A third genre gives the rhythm of the chords, a fourth the sounds, a fifth a timeline if it can. */
    private Roles withOthers(Roles roles) {
        Roles more = roles;
        if (!others.isEmpty()) {
            more = more.withComping(others.getFirst());
        }
        if (others.size() > 1) {
            more = more.withTimbre(others.get(1));
        }
        if (others.size() > 2 && more.guest() == null && Fit.lendsTimeline(others.get(2), leader)) {
            more = more.withGuest(others.get(2));
        }
        return more;
    }

    private Cast interleaved(Form form) {
        int bars = form.bars() - form.introduction();
        int each = bars >= 12 ? 4 * Math.max(1, bars / 32 * 2) : bars / 4;
        int second = form.introduction() + each + 1;
        return new Cast(List.of(
                new Turn(1, Roles.all(leader)),
                new Turn(second, Roles.all(partner)),
                new Turn(second + each, together())));
    }

    private Cast alternating(Form form) {
        List<Turn> turns = new ArrayList<>(List.of(new Turn(1, together())));
        Roles answer = together().withComping(partner);
        Roles moving = leader.isDrone() || partner.isDrone() ? answer : answer.withBass(partner);
        int bars = (form.bars() - form.introduction()) / form.units().size();
        for (Unit unit : form.units()) {
            boolean last = unit.number() == form.units().size() - 1;
            int bar = form.introduction() + unit.number() * bars + 1;
            turns.add(new Turn(bar, unit.number() % 2 == 0 || last ? together() : moving));
        }
        return new Cast(turns);
    }

    /** The partner's chords, on the leader's tonic, in the section with the summit. */
    private Cast borrowing(Form form) {
        int bars = (form.bars() - form.introduction()) / form.units().size();
        Unit summit = form.units().stream().filter(Unit::climax).findFirst().orElseThrow();
        var section = form.sectionAt(form.introduction() + summit.number() * bars + 1);
        List<Turn> turns = new ArrayList<>(List.of(
                new Turn(1, together()), new Turn(section.barFrom(), together().withChords(partner))));
        if (section.barTo() < form.bars()) {
            turns.add(new Turn(section.barTo() + 1, together()));
        }
        return new Cast(turns);
    }
}
