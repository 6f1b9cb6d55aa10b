package com.litmashup.genre;

import com.litmashup.genre.Spellings.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds the genres that a text names, and leaves everyday words alone. Pure. */
final class Recognition {

    private static final Comparator<Found> LONGEST_FIRST = Comparator.<Found>comparingInt(
                    found -> found.first() - found.last())
            .thenComparingInt(Found::first);

    private final Spellings spellings;
    private final List<Surroundings> contexts;
    private final List<Surroundings> never;
    private final List<Surroundings> joins;
    private final List<Surroundings> restates;

    Recognition(Spellings spellings, GazetteerFile file) {
        this.spellings = spellings;
        this.contexts = file.contexts().stream().map(Surroundings::of).toList();
        this.never = file.never().stream().map(Surroundings::of).toList();
        this.joins = file.joins().stream().map(Surroundings::of).toList();
        this.restates = file.restates().stream().map(Surroundings::of).toList();
    }

    List<GenreMention> mentions(String typed) {
        var text = PlainText.of(typed);
        var possible = spellings.in(text).stream()
                .filter(found -> !isRuledOut(found, text))
                .toList();
        var named = apart(sure(possible, text));
        return named.stream()
                .filter(found -> !isRestated(found, named, text))
                .sorted(Comparator.comparingInt(Found::first))
                .map(found -> mention(found, text, typed))
                .toList();
    }

    private boolean isRuledOut(Found found, PlainText text) {
        return fits(never, found, text) || fits(found.spelling().not(), found, text);
    }

    /** Sure names first; then unsure ones in a musical context; then those joined to what is sure by now. */
    private List<Found> sure(List<Found> possible, PlainText text) {
        Predicate<Found> isSure = found -> !found.spelling().unsure()
                || fits(found.spelling().needs(), found, text)
                || fits(contexts, found, text);
        var sure = new ArrayList<>(possible.stream().filter(isSure).toList());
        var doubtful = new ArrayList<>(possible.stream().filter(isSure.negate()).toList());
        boolean grows = true;
        while (grows) {
            var joined = doubtful.stream()
                    .filter(found -> sure.stream().anyMatch(other -> meet(found, other, joins, text)))
                    .toList();
            grows = doubtful.removeAll(joined) && sure.addAll(joined);
        }
        return sure;
    }

    private static List<Found> apart(List<Found> sure) {
        var kept = new ArrayList<Found>();
        sure.stream().sorted(LONGEST_FIRST).forEach(found -> {
            if (kept.stream().noneMatch(found::overlaps)) {
                kept.add(found);
            }
        });
        return kept;
    }

    private boolean isRestated(Found broad, List<Found> named, PlainText text) {
        return broad.spelling().broad()
                && named.stream()
                        .filter(other -> !other.spelling().broad())
                        .anyMatch(other -> meet(broad, other, restates, text));
    }

    /** In a pattern between two names, {@code _} is the earlier one, and the later one follows at once. */
    private static boolean meet(Found one, Found other, List<Surroundings> patterns, PlainText text) {
        if (one.overlaps(other)) {
            return false;
        }
        String between = one.first() < other.first()
                ? text.between(one.last(), other.first())
                : text.between(other.last(), one.first());
        return patterns.stream().anyMatch(pattern -> pattern.fit("", between));
    }

    private static boolean fits(List<Surroundings> patterns, Found found, PlainText text) {
        return !patterns.isEmpty()
                && patterns.stream()
                        .anyMatch(pattern -> pattern.fit(text.before(found.first()), text.after(found.last())));
    }

    private static GenreMention mention(Found found, PlainText text, String typed) {
        int start = text.words().get(found.first()).start();
        int end = text.words().get(found.last()).end();
        return new GenreMention(
                start, end, typed.substring(start, end), found.spelling().genre());
    }
}
