package com.litmashup.pedagogy;

import com.litmashup.pedagogy.PrivacyRules.Guard;
import java.util.List;

/** The people that one text may speak of, and what else in it is a secret. */
final class NamedPeople {

    private final String text;
    private final KnownNames names;
    private final List<Span> known;
    private final List<String> artists;

    NamedPeople(String text, KnownNames names) {
        this(text, names, names.peopleIn(text), names.artistsIn(text));
    }

    private NamedPeople(String text, KnownNames names, List<Span> known, List<String> artists) {
        this.text = text;
        this.names = names;
        this.known = known;
        this.artists = artists;
    }

    /** The same people after a part of the text has become longer or shorter. */
    NamedPeople after(String changed, int at) {
        int by = changed.length() - text.length();
        return new NamedPeople(
                changed, names, known.stream().map(span -> span.moved(at, by)).toList(), artists);
    }

    boolean isSecret(Guard guard, int start, int end) {
        return switch (guard) {
            case ANY, STRONG -> true;
            case CUED -> isStranger(start, end);
            case WEAK -> names.isGiven(text.substring(start, end)) && isStranger(start, end) && !isArtist(start, end);
            case NO_PERSON -> !hasKnownNear(start, end);
        };
    }

    /** Whether a place in the text is inside a known person's name. */
    boolean isKnown(int start, int end) {
        return known.stream().anyMatch(person -> person.start() < end && start < person.end());
    }

    private boolean isStranger(int start, int end) {
        String candidate = text.substring(start, end);
        return names.couldBeName(candidate)
                && !isKnown(start, end)
                && known.stream().noneMatch(person -> isShortFor(candidate, person.name()));
    }

    private boolean isArtist(int start, int end) {
        String candidate = text.substring(start, end);
        return artists.stream().anyMatch(artist -> artist.startsWith(candidate) || isShortFor(candidate, artist));
    }

    private static boolean isShortFor(String candidate, String fullName) {
        return List.of(fullName.split(" ", -1)).contains(candidate);
    }

    private boolean hasKnownNear(int start, int end) {
        Sentence here = Sentence.around(text, start, end);
        int before = Math.max(0, here.start() - 1);
        int from = Sentence.around(text, before, before).start();
        return known.stream().anyMatch(person -> person.start() >= from && person.end() <= here.end());
    }

    /** Where a known person is named. */
    record Span(int start, int end, String name) {

        Span moved(int at, int by) {
            return start < at ? this : new Span(start + by, end + by, name);
        }
    }
}
