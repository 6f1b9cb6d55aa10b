package com.litmashup.pedagogy;

import com.litmashup.pedagogy.StandardsBook.Ladder;
import com.litmashup.pedagogy.StandardsBook.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The standards that lessons can name. Only codes that exist are ever given. */
public final class Standards {

    private static final int UNKNOWN_GRADE = 6;
    private static final int LAST_ENGLISH_YEAR = 9;

    private final StandardsBook book;
    private final NcasCodes ncas;
    private final Set<String> ownCodes;
    private final Countries countries;

    private Standards(StandardsBook book, Countries countries) {
        this.book = book;
        this.countries = countries;
        ncas = new NcasCodes(book.ncas());
        ownCodes = Stream.concat(
                        book.england().codes().stream().map(Year::code),
                        book.ladders().stream().map(Ladder::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Standards load() {
        return new Standards(Shelf.one("standards.yaml", StandardsBook.class), Countries.load());
    }

    /** Whether the code exists: for general music with an item letter that its grade really has. */
    public boolean isValid(String code) {
        return ownCodes.contains(code) || ncas.isValid(code);
    }

    /**
     * At least four standards over at least two processes. US codes where nothing else is said or known; in England the
     * national curriculum; those of the IB, the College Board or ABRSM on top where the brief names them.
     *
     * @param ensemble whether the class is a band, choir or orchestra
     */
    public List<Standard> forLesson(@Nullable GradeOrAge pupils, List<String> constraints, boolean ensemble) {
        String words = String.join("\n", constraints);
        Stream<Standard> main = main(pupils, constraints, ensemble, words);
        return Stream.concat(main, named(words + "\n" + (pupils == null ? "" : pupils.label())))
                .toList();
    }

    private Stream<Standard> main(
            @Nullable GradeOrAge pupils, List<String> constraints, boolean ensemble, String words) {
        int grade = grade(pupils);
        return switch (countries.of(pupils, constraints)) {
            case ENGLAND -> england(Math.max(1, grade + 1));
            case OTHER -> ncas.forLesson(grade, ensemble, words, " (" + book.local() + ")").stream();
            case UNITED_STATES, UNKNOWN -> ncas.forLesson(grade, ensemble, words, "").stream();
        };
    }

    private Stream<Standard> england(int year) {
        int stage = Math.min(year, LAST_ENGLISH_YEAR);
        String note = year > LAST_ENGLISH_YEAR ? " (" + book.england().beyond() + ")" : "";
        return book.england().codes().stream()
                .filter(code -> code.yearMin() <= stage && stage <= code.yearMax())
                .map(code -> new Standard(
                        code.code(),
                        book.england().framework(),
                        code.label() + note,
                        book.england().url()));
    }

    private Stream<Standard> named(String words) {
        return book.ladders().stream()
                .filter(ladder -> Regex.compile(ladder.when()).matcher(words).find())
                .map(ladder -> new Standard(ladder.code(), ladder.framework(), ladder.label(), null));
    }

    private static int grade(@Nullable GradeOrAge pupils) {
        if (pupils == null) {
            return UNKNOWN_GRADE;
        }
        if (pupils.gradeMin() != null) {
            return pupils.gradeMin();
        }
        return pupils.ageMin() == null ? UNKNOWN_GRADE : Math.max(-1, pupils.ageMin() - 5);
    }
}
