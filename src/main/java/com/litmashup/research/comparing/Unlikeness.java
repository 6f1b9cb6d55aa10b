package com.litmashup.research.comparing;

import com.litmashup.research.Source;
import com.litmashup.research.Synthesis.Difference;
import com.litmashup.research.Synthesis.Matter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where two sources name different years or countries in what they tell of a beginning. Two sources of the library
 * are not compared: whoever wrote its entry has read them against each other.
 */
final class Unlikeness {

    private final Places places;

    Unlikeness(Places places) {
        this.places = places;
    }

    /** At most one difference of each kind: the first two sources that differ. */
    List<Difference> of(List<Kept> lines) {
        List<Kept> beginnings = lines.stream().filter(Kept::beginning).toList();
        Set<Integer> fromElsewhere = beginnings.stream()
                .filter(kept -> kept.kind() != Source.Kind.LIBRARY)
                .map(Kept::source)
                .collect(Collectors.toSet());
        return Stream.of(
                        unlike(
                                Matter.ERA,
                                bySource(beginnings, Span::in),
                                (one, other) -> Span.hull(one).isFarFrom(Span.hull(other)),
                                spans -> Span.hull(spans).label()),
                        unlike(
                                Matter.PLACE,
                                bySource(beginnings, places::countriesIn),
                                Collections::disjoint,
                                countries -> String.join(", ", new TreeSet<>(countries))))
                .flatMap(differences -> differences.stream()
                        .filter(each -> fromElsewhere.contains(each.one()) || fromElsewhere.contains(each.other()))
                        .limit(1))
                .toList();
    }

    private static <T> Map<Integer, Set<T>> bySource(List<Kept> lines, Function<String, Set<T>> named) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Kept::source,
                        TreeMap::new,
                        Collectors.flatMapping(
                                kept -> named.apply(kept.line()).stream(), Collectors.toCollection(HashSet::new))));
    }

    private static <T> List<Difference> unlike(
            Matter matter,
            Map<Integer, Set<T>> bySource,
            BiPredicate<Collection<T>, Collection<T>> differ,
            Function<Set<T>, String> said) {
        List<Map.Entry<Integer, Set<T>>> naming = new ArrayList<>(bySource.entrySet());
        naming.removeIf(entry -> entry.getValue().isEmpty());
        return naming.stream()
                .flatMap(one -> naming.stream()
                        .filter(other -> other.getKey() > one.getKey() && differ.test(one.getValue(), other.getValue()))
                        .map(other -> new Difference(
                                matter,
                                one.getKey(),
                                said.apply(one.getValue()),
                                other.getKey(),
                                said.apply(other.getValue()))))
                .toList();
    }
}
