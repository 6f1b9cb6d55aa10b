package com.litmashup.studio;

import java.nio.charset.StandardCharsets;

/** A score as a file. */
public final class ScoreFile {

    private final String name;
    private final String type;
    private final byte[] content;

    ScoreFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    static ScoreFile text(String name, String type, String content) {
        return new ScoreFile(name, type + ";charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
    }

    /** To be saved under. */
    public String name() {
        return name;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The file itself, not a copy: it is for reading. */
    public byte[] content() {
        return content;
    }
}
