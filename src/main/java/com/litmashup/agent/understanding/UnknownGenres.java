package com.litmashup.agent.understanding;

import com.litmashup.genre.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes names that no list knows from their place in the sentence: "mix samba with florbix", "florbix meets rock". */
final class UnknownGenres {

    private static final GenreWords WORDS = GenreWords.ALL;
    private static final List<Pattern> PAIRS = compiled(WORDS.unknownPairs());
    private static final List<Pattern> ALONE = compiled(WORDS.unknownAlone());
    private static final Pattern PLAIN = Patterns.one(WORDS.plainWords());
    private static final Pattern TRIM = Patterns.one(WORDS.trim());
    private static final ResourceReader INSTRUMENTS = ResourceReader.instruments();
    private static final ResourceReader TECHNOLOGY = ResourceReader.technology();

    private final Gazetteer gazetteer;

    UnknownGenres(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param known what has been found already: a pair needs one known side, or a word of mixing before it */
    List<NamedGenre> in(Sentence sentence, List<NamedGenre> known) {
        List<NamedGenre> found = new ArrayList<>();
        for (int i = 0; i < PAIRS.size(); i++) {
            boolean mixing = i == 0;
            PAIRS.get(i)
                    .matcher(sentence.text())
                    .results()
                    .filter(hit -> mixing || isGenre(hit, "a", sentence, known) || isGenre(hit, "b", sentence, known))
                    .flatMap(hit -> Stream.of("a", "b").flatMap(side -> side(hit, side, sentence, known).stream()))
                    .forEach(found::add);
        }
        ALONE.forEach(pattern -> pattern.matcher(sentence.text())
                .results()
                .flatMap(hit -> side(hit, "a", sentence, known).stream())
                .forEach(found::add));
        return found.stream().distinct().toList();
    }

    private boolean isGenre(MatchResult hit, String side, Sentence sentence, List<NamedGenre> known) {
        return isKnown(hit, side, sentence, known)
                || gazetteer.find(trimmed(hit.group(side))).isPresent();
    }

    private static boolean isKnown(MatchResult hit, String side, Sentence sentence, List<NamedGenre> known) {
        return known.stream()
                .anyMatch(name ->
                        name.place().touches(sentence.start() + hit.start(side), sentence.start() + hit.end(side)));
    }

    private static Optional<NamedGenre> side(MatchResult hit, String side, Sentence sentence, List<NamedGenre> known) {
        String name = trimmed(hit.group(side));
        if (name.length() < 2
                || isKnown(hit, side, sentence, known)
                || PLAIN.matcher(name).find()
                || isThing(name)) {
            return Optional.empty();
        }
        Place place = new Place(sentence.start() + hit.start(side), sentence.start() + hit.end(side));
        return Optional.of(new NamedGenre(name, place, false, false));
    }

    private static String trimmed(String words) {
        String before;
        String name = words.toLowerCase(Locale.ROOT).strip();
        do {
            before = name;
            name = TRIM.matcher(name).replaceAll("").strip();
        } while (!before.equals(name));
        return name;
    }

    private static boolean isThing(String name) {
        Passage alone = Passage.of(name);
        return !INSTRUMENTS.read(alone, List.of()).had().isEmpty()
                || !TECHNOLOGY.read(alone, List.of()).had().isEmpty()
                || AimReader.namesConcept(name);
    }

    private static List<Pattern> compiled(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.replace("{name}", WORDS.name())
                        .replace("{shortName}", WORDS.shortName())
                        .replace("{end}", WORDS.end()))
                .map(Patterns::one)
                .toList();
    }
}
