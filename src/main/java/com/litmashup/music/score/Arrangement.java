package com.litmashup.music.score;

import com.litmashup.music.Key;
import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import java.util.List;
import java.util.Optional;

/**
 * The music of a mashup.
 *
 * @param level of the class it is for
 * @param beatsPerMinute of {@link Metre#beatLength}
 * @param bars at least 1
 * @param form in letters, for example {@code AABA}
 * @param chords in time order; empty where the music has a drone or no chords
 * @param parts at least one
 * @param contributions the role table
 * @param claims what is proved
 * @param strategy id of how the genres were fused, for example {@code groove_x_harmony}
 * @param warnings keys of plain notes a teacher should see, for example that a tuning is approximated
 */
public record Arrangement(
        String title,
        Level level,
        Key key,
        Metre metre,
        int beatsPerMinute,
        Feel feel,
        int bars,
        String form,
        List<Section> sections,
        List<ChordSpan> chords,
        List<Part> parts,
        List<Contribution> contributions,
        List<TheoryClaim> claims,
        String strategy,
        List<String> warnings) {

    public Arrangement {
        sections = List.copyOf(sections);
        chords = List.copyOf(chords);
        parts = List.copyOf(parts);
        contributions = List.copyOf(contributions);
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }

    /** The same music under another title. */
    public Arrangement titled(String newTitle) {
        return with(newTitle, chords, parts, claims);
    }

    /** The same music over other chords. */
    public Arrangement over(List<ChordSpan> newChords) {
        return with(title, newChords, parts, claims);
    }

    /** The same frame with other parts in it. */
    public Arrangement playedBy(List<Part> newParts) {
        return with(title, chords, newParts, claims);
    }

    /** The same music with what is proved of it. */
    public Arrangement claiming(List<TheoryClaim> proved) {
        return with(title, chords, parts, proved);
    }

    private Arrangement with(
            String newTitle, List<ChordSpan> newChords, List<Part> newParts, List<TheoryClaim> newClaims) {
        return new Arrangement(
                newTitle,
                level,
                key,
                metre,
                beatsPerMinute,
                feel,
                bars,
                form,
                sections,
                newChords,
                newParts,
                contributions,
                newClaims,
                strategy,
                warnings);
    }

    public Quarters length() {
        return metre.barLength().times(bars);
    }

    /** The bar, counted from 1, in which something at this place begins. */
    public int barAt(Quarters place) {
        return Math.toIntExact(place.wholesOf(metre.barLength())) + 1;
    }

    /** How loud a bar, counted from 1, is played. */
    public Dynamic dynamicAt(int bar) {
        for (int place = 0; place < sections.size(); place++) {
            if (sections.get(place).holds(bar)) {
                return Dynamic.at(sections, place);
            }
        }
        return Dynamic.MF;
    }

    /** The loudness that begins with a bar, counted from 1; nothing where it goes on as before. */
    public Optional<Dynamic> dynamicFrom(int bar) {
        Dynamic here = dynamicAt(bar);
        return bar > 1 && dynamicAt(bar - 1) == here ? Optional.empty() : Optional.of(here);
    }

    /** Seconds from the beginning to this place, swing left aside. */
    public double seconds(Quarters place) {
        double beats = (double) place.numerator()
                * metre.beatLength().denominator()
                / ((double) place.denominator() * metre.beatLength().numerator());
        return beats * 60 / beatsPerMinute;
    }
}
