package com.litmashup.mashup.web;

import com.litmashup.mashup.Author;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Section;
import java.util.List;

/**
 * Who wrote a section, or one of its pieces.
 *
 * @param of the genre, or the numbers of activities; empty where the whole section is one writer's
 * @param kind {@code library}, {@code educator} or {@code model}
 */
record Credit(String of, String kind, String model) {

    static List<Credit> of(Mashup mashup, Section section) {
        List<Piece> pieces = section.piecesOf(mashup.lesson());
        boolean isOneHand = pieces.stream().map(mashup.authors()::of).distinct().count() == 1;
        return isOneHand
                ? List.of(credit("", mashup.authors().of(pieces.getFirst())))
                : pieces.stream()
                        .map(piece -> credit(
                                piece.of(mashup.lesson()), mashup.authors().of(piece)))
                        .toList();
    }

    private static Credit credit(String of, Author author) {
        return new Credit(of, author.isModel() ? "model" : author.engine(), author.model());
    }
}
