package com.litmashup.genre.web;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.GenreName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which genres of the atlas someone may have meant: those akin to a known name first, then those spelled alike. */
@Component
class NearestNames {

    private static final int OFFERED = 5;

    private final Atlas atlas;
    private final Gazetteer gazetteer;

    NearestNames(Atlas atlas, Gazetteer gazetteer) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
    }

    List<Genre> of(String name) {
        return Stream.concat(akin(name), spelledAlike(name))
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private Stream<Genre> akin(String name) {
        return gazetteer.find(name).map(GenreName::kin).stream()
                .flatMap(List::stream)
                .flatMap(kin -> atlas.named(kin).stream());
    }

    private Stream<Genre> spelledAlike(String name) {
        return atlas.all().stream()
                .sorted(Comparator.comparingInt(genre -> Math.min(
                        Spelling.distance(name, genre.id().replace('_', ' ')),
                        Spelling.distance(name, genre.inSentence()))));
    }
}
