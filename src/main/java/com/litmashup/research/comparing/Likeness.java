package com.litmashup.research.comparing;

import com.litmashup.research.Source;
import com.litmashup.research.Synthesis.Agreement;
import com.litmashup.research.Synthesis.Matter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the kept lines of two sources or more name alike. */
final class Likeness {

    /** So many of each kind are told; more would be a list of words. */
    private static final int MOST = 2;

    /** A name inside a sentence; the first word of one is no sign of a name. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:)’'] )\\p{Lu}[\\p{L}’-]{2,}(?: \\p{Lu}[\\p{L}’-]{2,})*");

    private final Places places;

    Likeness(Places places) {
        this.places = places;
    }

    List<Agreement> of(List<Kept> lines, Set<String> ownNames) {
        return Stream.of(
                        alike(Matter.PLACE, lines, places::in),
                        alike(Matter.ERA, lines, Likeness::eras),
                        alike(Matter.NAME, lines, line -> names(line, ownNames)))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> eras(String line) {
        return Span.in(line).stream().map(Span::label).collect(Collectors.toSet());
    }

    private Set<String> names(String line, Set<String> ownNames) {
        return NAME.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(name -> !places.isPartOfOne(name))
                .filter(name -> ownNames.stream().noneMatch(name::equalsIgnoreCase))
                .collect(Collectors.toSet());
    }

    private static List<Agreement> alike(Matter matter, List<Kept> lines, Function<String, Set<String>> named) {
        Map<String, Set<Integer>> sources = new TreeMap<>();
        Map<String, Boolean> byLibrary = new TreeMap<>();
        for (Kept kept : lines) {
            for (String what : named.apply(kept.line())) {
                sources.computeIfAbsent(what, fresh -> new TreeSet<>()).add(kept.source());
                byLibrary.merge(what, kept.kind() == Source.Kind.LIBRARY, Boolean::logicalAnd);
            }
        }
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Agreement(
                        matter,
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        byLibrary.getOrDefault(entry.getKey(), true)))
                .sorted(Comparator.comparing(Agreement::byLibrary)
                        .thenComparingInt(agreement -> -agreement.sources().size()))
                .limit(MOST)
                .toList();
    }
}
