package com.litmashup.genre;

import java.util.List;
import java.util.Optional;

/** A gazetteer of tests: takes every name for a genre’s, and knows one nickname. */
public final class FewNames implements Gazetteer {

    @Override
    public List<GenreMention> mentions(String text) {
        return List.of();
    }

    @Override
    public Optional<GenreName> find(String name) {
        boolean nickname = name.equals("hip hop");
        return Optional.of(new GenreName(name, List.of(), "", nickname ? "boom_bap" : null, List.of("hip hop"), false));
    }

    @Override
    public List<GenreName> all() {
        return List.of();
    }
}
