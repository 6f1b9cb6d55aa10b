package com.litmashup.studio.engraving;

/** The engraver drew something that has no place in a score. */
final class UncleanSvg extends RuntimeException {

    private static final long serialVersionUID = 1;

    UncleanSvg(String what) {
        super(what);
    }
}
