package com.litmashup.genre;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way to write the name of a genre.
 *
 * @param breaks after how many letters a space, hyphen or nothing may stand
 * @param broad whether it gives way to a narrower name beside it
 * @param unsure whether it counts only in a musical context
 */
record Spelling(
        GenreName genre,
        Set<Integer> breaks,
        boolean broad,
        boolean unsure,
        List<Surroundings> needs,
        List<Surroundings> not) {

    static Spelling of(GazetteerFile.Entry entry, GenreName genre, String written, PlainText plain) {
        var not = entry.not().stream()
                .filter(exclusion -> exclusion.spelling().equals(written))
                .flatMap(exclusion -> exclusion.where().stream());
        return new Spelling(
                genre,
                breaksOf(plain),
                entry.broad(),
                entry.unsure().contains(written),
                entry.needs().stream().map(Surroundings::of).toList(),
                not.map(Surroundings::of).toList());
    }

    private static Set<Integer> breaksOf(PlainText plain) {
        var breaks = new TreeSet<Integer>();
        int letters = 0;
        for (var word : plain.words()) {
            letters += word.letters().length();
            breaks.add(letters);
        }
        return breaks;
    }

    /** The same genre written with other breaks, as {@code synthwave} and {@code synth wave}. */
    Spelling withBreaksOf(Spelling other) {
        var all = new TreeSet<>(breaks);
        all.addAll(other.breaks);
        return new Spelling(genre, all, broad, unsure && other.unsure, needs, not);
    }
}
