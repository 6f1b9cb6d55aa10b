package com.litmashup.music.writing;

/** Texts of people as ABC may hold them: whatever was typed stays text and never becomes a line or a directive. */
final class AbcText {

    private AbcText() {}

    /** On one line; percent signs, backslashes and dollars, which ABC reads as commands, are tamed. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ")
                .strip()
                .replace('\\', '/')
                .replace("%", "\\%")
                .replaceAll("\\$(?=\\d)", "\\$\u202f")
                .replaceAll("&(?=#?\\w+;)", "&\u202f");
    }

    /** Between straight double quotes. */
    static String quoted(String typed) {
        return line(typed).replace('"', '”');
    }

    /** A chord symbol; one that does not begin with a note name could be read as a remark. */
    static String chord(String symbol) {
        return quoted(symbol).replaceAll("^[^A-G]+", "");
    }

    /** One syllable of a line of lyrics. */
    static String syllable(String sung) {
        return line(sung).replaceAll("[*_|~]", "").replace("-", "\\-").replace(' ', '~');
    }
}
