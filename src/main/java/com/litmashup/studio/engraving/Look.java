package com.litmashup.studio.engraving;

/**
 * How a score is laid out.
 *
 * @param width of a system, 300 to 2400; a staff is 24 high, so that a narrow system looks large on the same page
 * @param titled whether the title stands above the first system
 */
public record Look(int width, boolean titled) {

    /** In the text of a page, with a title of its own above. */
    public static final Look PAGE = new Look(900, false);

    /** For weak eyes and small screens. */
    public static final Look LARGE = new Look(560, false);

    /** Read from ten metres. */
    public static final Look PROJECTOR = new Look(760, false);

    /** A4 with margins. */
    public static final Look PAPER = new Look(760, true);

    public Look {
        if (width < 300 || width > 2400) {
            throw new IllegalArgumentException("a system is 300 to 2400 wide, not " + width);
        }
    }

    String asAbc() {
        return """
                %%%%fullsvg x
                %%%%pagewidth %dpx
                %%%%leftmargin 2
                %%%%rightmargin 2
                %%%%topspace 0
                %%%%stretchlast 1
                %%%%writefields T %d
                """.formatted(width, titled ? 1 : 0);
    }
}
