package com.litmashup.studio.engraving;

import java.util.List;

/**
 * Where a note or a chord stands in its system; a note that is split by a barline has several boxes.
 *
 * @param notes ids
 */
public record NoteBox(List<String> notes, double x, double y, double width, double height) {

    public NoteBox {
        notes = List.copyOf(notes);
    }
}
