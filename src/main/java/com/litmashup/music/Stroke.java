package com.litmashup.music;

/** What happens on one step of a rhythm grid. */
public enum Stroke {
    REST('.'),
    GHOST('g'),
    HIT('x'),
    ACCENT('X');

    private final char symbol;

    Stroke(char symbol) {
        this.symbol = symbol;
    }

    public boolean sounds() {
        return this != REST;
    }

    /** The letter that stands for this stroke in a written pattern: {@code .}, {@code g}, {@code x} or {@code X}. */
    public char symbol() {
        return symbol;
    }

    static Stroke of(char symbol) {
        for (Stroke stroke : values()) {
            if (stroke.symbol == symbol) {
                return stroke;
            }
        }
        throw new IllegalArgumentException("'" + symbol + "' is no stroke; a pattern is written with . g x and X");
    }
}
