package com.litmashup.pedagogy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short lines on copyright to print in plans. Not legal advice. */
public final class Copyright {

    private final List<Row> rows;
    private final Countries countries;

    private Copyright(List<Row> rows, Countries countries) {
        this.rows = rows;
        this.countries = countries;
    }

    public static Copyright load() {
        return new Copyright(Shelf.list("copyright.yaml", Row.class), Countries.load());
    }

    /**
     * The lines for a country, the general ones last.
     *
     * @param concert whether the music leaves the classroom: a concert, a stream, a posting
     */
    public List<String> lines(Country country, boolean concert) {
        return rows.stream()
                .filter(row -> row.appliesIn(country) && (concert || row.when() == Occasion.ALWAYS))
                .map(Row::line)
                .toList();
    }

    /** The lines for the country that a brief speaks of. */
    public List<String> linesFor(@Nullable GradeOrAge pupils, List<String> constraints, boolean concert) {
        return lines(countries.of(pupils, constraints), concert);
    }

    private enum Occasion {
        ALWAYS,
        CONCERT
    }

    private record Row(@Nullable Country country, Occasion when, String line) {

        boolean appliesIn(Country here) {
            return country == null || country == here;
        }
    }
}
