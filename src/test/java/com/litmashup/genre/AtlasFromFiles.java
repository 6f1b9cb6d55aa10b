package com.litmashup.genre;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The real atlas for tests of other rooms, found by id, name or its name inside a sentence. */
public record AtlasFromFiles(List<Genre> all) implements Atlas {

    public static final Atlas ATLAS = new AtlasFromFiles(AtlasFiles.genres().stream()
            .sorted(Comparator.comparing(Genre::name))
            .toList());

    @Override
    public Optional<Genre> genre(String id) {
        return all.stream().filter(genre -> genre.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Genre> named(String name) {
        return all.stream()
                .filter(genre -> genre.id().equals(name)
                        || genre.name().equalsIgnoreCase(name)
                        || genre.inSentence().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Those that lessons are made of. */
    public static List<Genre> playable() {
        return ATLAS.all().stream().filter(genre -> !genre.isRed()).toList();
    }
}
