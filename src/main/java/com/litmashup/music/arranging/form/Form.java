package com.litmashup.music.arranging.form;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.form.Unit.Ending;
import com.litmashup.music.arranging.time.Time;
import com.litmashup.music.score.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * How a piece is divided.
 *
 * @param introduction bars before the tune
 * @param bars in all
 * @param letters for example {@code AABA}
 * @param units of the tune, in order, without a gap
 */
public record Form(int introduction, int bars, String letters, List<Section> sections, List<Unit> units) {

    public Form {
        sections = List.copyOf(sections);
        units = List.copyOf(units);
    }

    /**
     * Divides a piece.
     *
     * @param bars of the tune
     * @param introduction bars before it: whole cycles
     */
    public static Form of(Idiom idiom, Time time, int bars, int introduction) {
        int barsInUnit = 2 * time.barsInPhraseBar();
        Plan plan = Plan.of(bars / barsInUnit, idiom);
        List<Section> sections = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        if (introduction > 0) {
            sections.add(new Section(Section.INTRODUCTION, 1, introduction));
        }
        for (int i = 0; i < plan.sections().size(); i++) {
            int first = introduction + units.size() * barsInUnit + 1;
            plan.sections().get(i).forEach(written -> units.add(unit(written, units.size(), introduction, time)));
            int last = introduction + units.size() * barsInUnit;
            sections.add(new Section(plan.letters().substring(i, i + 1), first, last));
        }
        return new Form(introduction, introduction + bars, plan.letters(), sections, units);
    }

    private static Unit unit(String written, int number, int introduction, Time time) {
        Quarters start = time.metre()
                .barLength()
                .times(introduction)
                .plus(time.phraseBar().times(2L * number));
        Ending ending = switch (written.charAt(written.length() - 1)) {
            case '?' -> Ending.OPEN;
            case '.' -> Ending.CLOSED;
            case '!' -> Ending.FINAL;
            default -> Ending.FLOWING;
        };
        return new Unit(written.charAt(0), ending, written.contains("^"), start, number);
    }

    /** Whether a new section of the tune begins after this bar. */
    public boolean leadsOver(int bar) {
        return bar < bars && sections.stream().anyMatch(section -> section.barTo() == bar);
    }

    /** The section that a bar belongs to. */
    public Section sectionAt(int bar) {
        return sections.stream()
                .filter(section -> section.holds(bar))
                .findFirst()
                .orElseThrow();
    }
}
