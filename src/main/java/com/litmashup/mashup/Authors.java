package com.litmashup.mashup;

import java.util.Map;
import java.util.TreeMap;

/** Who wrote which piece of a lesson, by the pieces' ids; what is not named is the library's. */
public record Authors(Map<String, Author> byPiece) {

    public static final Authors LIBRARY = new Authors(Map.of());

    public Authors {
        byPiece = Map.copyOf(byPiece);
    }

    public Author of(Piece piece) {
        return byPiece.getOrDefault(piece.id(), Author.LIBRARY);
    }

    public Authors with(Piece piece, Author author) {
        Map<String, Author> all = new TreeMap<>(byPiece);
        all.put(piece.id(), author);
        return new Authors(all);
    }

    /** A model that wrote some of it, or {@code library} where none did. */
    public String engine() {
        return new TreeMap<>(byPiece)
                .values().stream()
                        .filter(Author::isModel)
                        .map(Author::engine)
                        .findFirst()
                        .orElse(Author.LIBRARY.engine());
    }
}
