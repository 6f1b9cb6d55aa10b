package com.litmashup.studio.engraving;

import java.util.List;

/**
 * One line of the score, all staves of it. It is drawn within a {@code <svg viewBox="0 0 width height">}.
 *
 * @param ink SVG elements of known names without script, style or addresses; safe to stand in a page as they are
 * @param boxes in the order drawn; empty for a line of text
 */
public record StaffSystem(double width, double height, String ink, List<NoteBox> boxes) {

    public StaffSystem {
        boxes = List.copyOf(boxes);
    }
}
