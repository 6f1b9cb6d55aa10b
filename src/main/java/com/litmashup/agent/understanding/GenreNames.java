package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.GenreMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what may be the name of a genre: known names, names of the brief, composers who stand for a style, and unknown names by their place. */
final class GenreNames {

    private static final GenreWords WORDS = GenreWords.ALL;
    private static final Map<String, Pattern> EVERYDAY = WORDS.everyday().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Patterns.one(entry.getValue())));
    private static final Map<String, Pattern> STYLES = WORDS.styles().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Patterns.one(entry.getValue())));
    private static final Pattern LIKENESS = Patterns.one(WORDS.likeness());
    private static final Pattern LIKENESS_AFTER = Patterns.one(WORDS.likenessAfter());

    private final Gazetteer gazetteer;
    private final UnknownGenres unknown;
    private final PeoplesMusic peoples;

    GenreNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.unknown = new UnknownGenres(gazetteer);
        this.peoples = new PeoplesMusic(gazetteer);
    }

    /** By place, left to right. */
    List<NamedGenre> in(Passage passage, Brief before) {
        List<NamedGenre> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            known(sentence).forEach(found::add);
            fromBrief(sentence, before).filter(name -> isFree(name, found)).forEach(found::add);
        }
        for (Sentence sentence : passage.sentences()) {
            likeness(sentence)
                    .filter(name -> isApart(name, found, passage.text()))
                    .forEach(found::add);
            peoples.in(sentence, before).filter(name -> isFree(name, found)).forEach(found::add);
            unknown.in(sentence, found).stream()
                    .filter(name -> isFree(name, found))
                    .map(this::known)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(NamedGenre::start));
        return found;
    }

    private Stream<NamedGenre> known(Sentence sentence) {
        return gazetteer.mentions(sentence.text()).stream()
                .filter(mention -> isMeant(mention, sentence.text()))
                .map(mention -> new NamedGenre(
                        mention.genre().name(),
                        new Place(sentence.start() + mention.start(), sentence.start() + mention.end()),
                        mention.genre().red(),
                        true));
    }

    /** A name taken from its place may be one that is an everyday word elsewhere: "polska and reels". */
    private NamedGenre known(NamedGenre name) {
        return gazetteer
                .find(name.name())
                .map(genre -> new NamedGenre(genre.name(), name.place(), genre.red(), true))
                .orElse(name);
    }

    private static boolean isMeant(GenreMention mention, String text) {
        Pattern around = EVERYDAY.get(mention.words().toLowerCase(Locale.ROOT));
        return around == null
                || around.matcher(text)
                        .results()
                        .anyMatch(hit -> hit.start() < mention.end() && mention.start() < hit.end());
    }

    private static Stream<NamedGenre> fromBrief(Sentence sentence, Brief before) {
        return before.genreNames().stream()
                .flatMap(name -> Patterns.one("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(sentence.text())
                        .results()
                        .map(hit -> new NamedGenre(name, at(hit, sentence), false, true)));
    }

    private static Place at(MatchResult hit, Sentence sentence) {
        return new Place(sentence.start() + hit.start(), sentence.start() + hit.end());
    }

    private Stream<NamedGenre> likeness(Sentence sentence) {
        String text = sentence.text();
        return STYLES.entrySet().stream()
                .flatMap(style -> style.getValue()
                        .matcher(text)
                        .results()
                        .filter(hit ->
                                LIKENESS.matcher(text.substring(0, hit.start())).find()
                                        || LIKENESS_AFTER
                                                .matcher(text.substring(hit.end()))
                                                .find())
                        .map(hit -> new NamedGenre(canonical(style.getKey()), at(hit, sentence), false, true)));
    }

    private String canonical(String name) {
        return gazetteer.find(name).map(genre -> genre.name()).orElse(name);
    }

    private static boolean isFree(NamedGenre name, List<NamedGenre> found) {
        return found.stream().noneMatch(other -> other.place().touches(name.start(), name.end()));
    }

    /** A composer beside a genre's name only colours it: "a Pachelbel-type canon", "reggae like Bob Marley". */
    private static boolean isApart(NamedGenre name, List<NamedGenre> found, String text) {
        return found.stream().noneMatch(other -> {
            int from = Math.min(name.end(), other.end());
            int to = Math.max(name.start(), other.start());
            String between = from < to ? text.substring(from, to) : "";
            return from >= to
                    || (between.length() < 30
                            && !between.matches("(?is).*(?:\\b(?:and|with|plus|meets|x|mixed|mash\\w*)\\b|[+&]).*"));
        });
    }
}
