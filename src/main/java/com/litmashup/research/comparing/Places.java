package com.litmashup.research.comparing;

import com.litmashup.genre.Genre;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of places in a text: countries, and towns and regions that the atlas knows by their country. */
final class Places {

    /** Also the names of people, of other places, or of things. */
    private static final Set<String> NAMESAKES = Set.of("Georgia", "Jordan", "Chad", "Turkey", "Togo", "Jersey");

    private static final Pattern PARTS = Pattern.compile(",| and | or |;|\\(|\\)");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:de |do |da |of )?\\p{Lu}[\\p{L}’'-]+)*");

    private final Map<String, String> countryOf = new HashMap<>();
    private final Pattern any;

    Places(List<Genre> atlas) {
        Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .filter(country -> !NAMESAKES.contains(country))
                .forEach(country -> countryOf.put(country, country));
        atlas.stream().map(Genre::origin).filter(this::isOfOneCountry).forEach(this::learn);
        this.any = Pattern.compile(countryOf.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** The names that stand in a text, as it spells them. */
    Set<String> in(String text) {
        return any.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The countries that a text names, by themselves or by a place in them. */
    Set<String> countriesIn(String text) {
        return in(text).stream()
                .map(place -> countryOf.getOrDefault(place, place))
                .collect(Collectors.toSet());
    }

    /** Whether it is the name of a place or a part of one, as Rio is of Rio de Janeiro. */
    boolean isPartOfOne(String name) {
        return countryOf.keySet().stream().anyMatch(place -> place.contains(name));
    }

    private boolean isOfOneCountry(Genre.Origin origin) {
        return countryOf.containsKey(origin.country());
    }

    private void learn(Genre.Origin origin) {
        Arrays.stream(PARTS.split(origin.place()))
                .map(String::strip)
                .filter(part -> NAME.matcher(part).matches())
                .forEach(part -> countryOf.putIfAbsent(part, origin.country()));
    }
}
