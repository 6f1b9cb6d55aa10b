package com.litmashup.pedagogy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a brief whose school rules apply. */
final class Countries {

    private final List<Sign> signs;

    private Countries(List<Sign> signs) {
        this.signs = signs;
    }

    static Countries load() {
        return new Countries(
                Shelf.list("countries.yaml", Row.class).stream().map(Row::sign).toList());
    }

    Country of(@Nullable GradeOrAge pupils, List<String> constraints) {
        String label = pupils == null ? "" : pupils.label();
        String all = label + "\n" + String.join("\n", constraints);
        return signs.stream()
                .filter(sign -> sign.isIn(label, all))
                .map(Sign::country)
                .findFirst()
                .orElse(Country.UNKNOWN);
    }

    private enum Place {
        LABEL,
        ANYWHERE
    }

    private record Row(Country country, Place in, String words) {

        Sign sign() {
            return new Sign(country, in, Regex.compile(words));
        }
    }

    private record Sign(Country country, Place in, Pattern words) {

        boolean isIn(String label, String all) {
            return words.matcher(in == Place.LABEL ? label : all).find();
        }
    }
}
