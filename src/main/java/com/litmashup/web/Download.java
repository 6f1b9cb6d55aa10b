package com.litmashup.web;

import java.nio.charset.StandardCharsets;

/** A file to hand out. */
public final class Download {

    private final String name;
    private final String type;
    private final byte[] content;

    /**
     * A file of any kind.
     *
     * @param content not copied: it is for reading
     */
    public Download(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public static Download text(String name, String type, String content) {
        return new Download(name, type + ";charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
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
