package com.litmashup.genre.web;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.GenreName;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which genres of the atlas someone may have meant by a name that it does not cover. */
@Component
class NearestNames {

    private final Atlas atlas;
    private final Gazetteer gazetteer;

    NearestNames(Atlas atlas, Gazetteer gazetteer) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
    }

    /** The kin of a name that people call a genre by; for any other word, the genres that it may be a slip for. */
    List<Genre> of(String name) {
        return Stream.concat(gazetteer.find(name).stream(), gazetteer.nearest(name).stream())
                .flatMap(this::covering)
                .distinct()
                .toList();
    }

    private Stream<Genre> covering(GenreName name) {
        return Stream.concat(Stream.of(name.name()), name.kin().stream())
                .flatMap(known -> atlas.named(known).stream())
                .findFirst()
                .or(() -> gazetteer.nearestInAtlas(name).flatMap(kin -> atlas.named(kin.name())))
                .stream();
    }
}
