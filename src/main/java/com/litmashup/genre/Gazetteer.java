package com.litmashup.genre;

import java.util.List;
import java.util.Optional;

/** The names people call genres by, world-wide, with their variants, kin and regions. */
public interface Gazetteer {

    /**
     * The gazetteer as it is shipped, read from {@code atlas/gazetteer.yaml}.
     *
     * @throws GazetteerUnsound if the file contradicts itself
     */
    static Gazetteer load() {
        return YamlGazetteer.load();
    }

    /** Genres named in a text, left to right, longest name first, never overlapping. */
    List<GenreMention> mentions(String text);

    /**
     * Artists and composers named in a text who stand for a genre, as in "a Steve Reich sort of thing".
     * They count only where the text does not name the genre itself.
     */
    List<GenreMention> artistMentions(String text);

    /** The genre with this name or alias, whatever its case, accents and hyphens. */
    Optional<GenreName> find(String name);

    /** All names, in alphabetical order. */
    List<GenreName> all();

    /** At most three genres that an unknown name may be a slip for, the likeliest first. */
    List<GenreName> nearest(String unknownName);

    /** The genre itself, or the closest of its kin, that the atlas covers and that is material for a mashup. */
    Optional<GenreName> nearestInAtlas(GenreName genre);
}
