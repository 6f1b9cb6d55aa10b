package com.litmashup.pedagogy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which capitalised words are names of pupils, and which are people a lesson may speak of, places or plain words. */
final class KnownNames {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}'’.]+");

    private final Set<String> given;
    private final Set<String> places;
    private final Set<String> ordinary;
    private final Pattern people;
    private final Pattern credited;

    private KnownNames(File file, Collection<String> morePeople) {
        given = lowered(file.given());
        places = lowered(file.places());
        ordinary = lowered(file.ordinary());
        credited = Regex.compile(file.credited());
        people = Pattern.compile(Stream.of(file.people(), file.alone(), morePeople)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?=[\\p{Lu}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    static KnownNames load(Collection<String> morePeople) {
        return new KnownNames(Shelf.one("names.yaml", File.class), morePeople);
    }

    /** Where a candidate really ends: before the first ordinary word after its first. */
    int endOfName(String text, int start, int end) {
        return TOKEN.matcher(text.substring(start, end))
                .results()
                .skip(1)
                .filter(token -> isOrdinary(token.group()))
                .findFirst()
                .map(token ->
                        text.substring(0, start + token.start()).stripTrailing().length())
                .orElse(end);
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a candidate could be a stranger's name: neither an ordinary word nor a place. */
    boolean couldBeName(String candidate) {
        String first = firstPart(candidate);
        return !isOrdinary(first) && (given.contains(first) || !places.contains(first));
    }

    boolean isGiven(String candidate) {
        String first = firstPart(candidate);
        return given.contains(first) || given.contains(first.replaceFirst("-.*", ""));
    }

    /** The known people that a text names, left to right. */
    List<NamedPeople.Span> peopleIn(String text) {
        return people.matcher(text)
                .results()
                .map(match -> new NamedPeople.Span(match.start(), match.end(), match.group()))
                .toList();
    }

    /** The full names of others whom a text speaks of as artists. */
    List<String> artistsIn(String text) {
        return credited.matcher(text)
                .results()
                .map(match -> match.start("person") < 0 ? match.group("artist") : match.group("person"))
                .toList();
    }

    private static String firstPart(String candidate) {
        return candidate.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Set<String> lowered(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private record File(
            List<String> given,
            List<String> people,
            List<String> alone,
            List<String> places,
            String credited,
            List<String> ordinary) {}
}
