package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Gazetteer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a genre's name of a people's name, where a teacher says whose music it should be. */
final class PeoplesMusic {

    private static final GenreWords WORDS = GenreWords.ALL;
    private static final Pattern BY_PEOPLE = cased(WORDS.byPeople());
    private static final Pattern PEOPLE_ARE = cased(WORDS.peopleAre());
    private static final Pattern THEY_ARE = cased(WORDS.theyAre());
    private static final Pattern NORTH_AMERICAN = Patterns.one(WORDS.northAmerican());
    private static final Pattern FROM =
            Pattern.compile("\\bfrom (?<place>(?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)");
    private static final Pattern PLAIN = Patterns.one(
            "^(?:I|The|They|Our|My|English|Kids|Some|Very|Not|Muslim|Catholic|Christian|Jewish|Beginners?|Intermediate|Advanced|Fine|Good|In|From|Grade|Year|Class|Ok|Great|Actual|Real|Living)$");

    private final Gazetteer gazetteer;

    PeoplesMusic(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Stream<NamedGenre> in(Sentence sentence, Brief before) {
        Stream<NamedGenre> artists = BY_PEOPLE
                .matcher(sentence.text())
                .results()
                .filter(hit -> !PLAIN.matcher(hit.group("people")).matches())
                .map(hit -> new NamedGenre(ofArtists(hit.group("people")), at(hit, sentence), false, true));
        return Stream.concat(artists, ofPlace(sentence, before));
    }

    private Stream<NamedGenre> ofPlace(Sentence sentence, Brief before) {
        if (before.genres().size() > 1) {
            return Stream.empty();
        }
        Stream<NamedGenre> named = PEOPLE_ARE
                .matcher(sentence.text())
                .results()
                .filter(hit -> !PLAIN.matcher(hit.group("people")).matches())
                .filter(hit -> !PLAIN.matcher(hit.group("place")).matches())
                .map(hit ->
                        new NamedGenre(from(hit.group("people"), hit.group("place")), at(hit, sentence), false, true));
        Stream<NamedGenre> pending = pendingPlace(before).stream()
                .flatMap(place -> THEY_ARE.matcher(sentence.text())
                        .results()
                        .filter(hit -> !PLAIN.matcher(hit.group("people")).matches())
                        .map(hit -> new NamedGenre(from(hit.group("people"), place), at(hit, sentence), false, true)));
        return Stream.concat(named, pending);
    }

    private static Optional<String> pendingPlace(Brief before) {
        return before.culturalInterest().stream()
                .map(Noted::value)
                .map(FROM::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("place"))
                .findFirst();
    }

    private String ofArtists(String people) {
        return NORTH_AMERICAN.matcher(people).find()
                ? WORDS.indigenousStyle()
                : known(people).orElse(lower(people) + " music");
    }

    private String from(String people, String place) {
        return known(people).orElse(lower(people) + " music from " + lower(place));
    }

    private Optional<String> known(String people) {
        return Stream.of(" music", " drumming", " songs")
                .flatMap(kind -> gazetteer.find(people + kind).stream())
                .filter(genre -> !genre.red())
                .map(genre -> genre.name())
                .findFirst();
    }

    private static Place at(MatchResult hit, Sentence sentence) {
        return new Place(sentence.start() + hit.start("people"), sentence.start() + hit.end("people"));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Pattern cased(String regex) {
        return Pattern.compile(
                regex.replace("\\p{Lu}", "(?-i:\\p{Lu})"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
