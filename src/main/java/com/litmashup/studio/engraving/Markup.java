package com.litmashup.studio.engraving;

/** Text as it may stand in XML and HTML, between tags and in double quotes. */
public final class Markup {

    private Markup() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
