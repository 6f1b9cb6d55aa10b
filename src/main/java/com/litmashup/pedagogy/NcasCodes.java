package com.litmashup.pedagogy;

import com.litmashup.pedagogy.StandardsBook.Label;
import com.litmashup.pedagogy.StandardsBook.Letters;
import com.litmashup.pedagogy.StandardsBook.Strand;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of the US National Core Arts Standards for music. */
final class NcasCodes {

    private static final Pattern GENERAL_ITEM = Pattern.compile("MU:(\\w+\\.\\d)\\.(PK|K|[1-8])([a-c]?)");
    private static final int LAST_GENERAL_GRADE = 8;
    private static final int FIRST_ENSEMBLE_GRADE = 5;

    private final StandardsBook.Ncas book;
    private final Pattern grammar;
    private final Map<String, Letters> letters;

    NcasCodes(StandardsBook.Ncas book) {
        this.book = book;
        grammar = Pattern.compile(book.grammar());
        letters = book.letters().stream().collect(Collectors.toMap(Letters::component, each -> each));
    }

    boolean isValid(String code) {
        if (!grammar.matcher(code).matches()) {
            return false;
        }
        Matcher item = GENERAL_ITEM.matcher(code);
        return !item.matches() || hasItem(item.group(1), item.group(2), item.group(3));
    }

    private boolean hasItem(String component, String grade, String letter) {
        Letters known = letters.get(component);
        return known != null && known.letters().getOrDefault(grade, "").contains(letter);
    }

    /** The codes of a lesson that creates, performs, responds and connects. */
    List<Standard> forLesson(int grade, boolean ensemble, String words, String note) {
        Strand strand = strand(grade, ensemble, words);
        return book.lesson().getOrDefault(strand, List.of()).stream()
                .map(component -> standard(component, strand, grade, note))
                .toList();
    }

    private Strand strand(int grade, boolean ensemble, String words) {
        if (grade <= LAST_GENERAL_GRADE) {
            return ensemble && grade >= FIRST_ENSEMBLE_GRADE ? Strand.E : Strand.GENERAL;
        }
        if (ensemble) {
            return Strand.E;
        }
        return book.strandWords().entrySet().stream()
                .filter(entry -> Regex.compile(entry.getValue()).matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Strand.C);
    }

    private Standard standard(String component, Strand strand, int grade, String note) {
        String label = book.labels().stream()
                .filter(each -> each.fits(component, strand, grade))
                .map(Label::label)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No label for " + component + " in strand " + strand));
        return new Standard(
                "MU:" + component + "." + item(component, strand, grade), book.framework(), label + note, book.url());
    }

    private String item(String component, Strand strand, int grade) {
        return switch (strand) {
            case GENERAL -> generalItem(component, grade);
            case E, H -> strand + "." + level(grade) + "a";
            case C, T -> strand + "." + level(grade);
        };
    }

    /** With its last letter, which for analysing is the one about context. */
    private String generalItem(String component, int grade) {
        String name = grade < 0 ? "PK" : grade == 0 ? "K" : String.valueOf(grade);
        String items = letters.containsKey(component)
                ? letters.get(component).letters().getOrDefault(name, "a")
                : "a";
        return name + (component.equals("Pr4.2") ? items.substring(items.length() - 1) : "a");
    }

    private static String level(int grade) {
        if (grade < LAST_GENERAL_GRADE) {
            return "5";
        }
        if (grade == LAST_GENERAL_GRADE) {
            return "8";
        }
        return grade <= 10 ? "I" : grade <= 12 ? "II" : "III";
    }
}
