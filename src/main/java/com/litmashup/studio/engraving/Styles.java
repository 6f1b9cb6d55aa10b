package com.litmashup.studio.engraving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that the engraver writes into a drawing, as SVG attributes: our pages allow no inline style, and attributes
 * are understood by printers and other programs too.
 */
record Styles(Map<String, Map<String, String>> byClass) {

    /** The family of the engraver's own glyphs. */
    static final String MUSIC = "abc2svg";

    private static final Pattern RULE = Pattern.compile("(?m)^\\.(\\w+)\\{([^}]*)\\}");
    private static final Pattern FONT = Pattern.compile("((?:bold|italic)(?: italic)?)? ?([\\d.]+)px (.+)");

    static Styles of(String css) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        RULE.matcher(css).results().forEach(rule -> rules.put(rule.group(1), attributes(rule.group(2))));
        return new Styles(rules);
    }

    /** The attributes that all classes of an element give it. */
    Map<String, String> of(String classes, String inline) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : classes.split(" ")) {
            all.putAll(byClass.getOrDefault(name, Map.of()));
        }
        all.putAll(attributes(inline));
        return all;
    }

    private static Map<String, String> attributes(String declarations) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String declaration : declarations.split(";")) {
            String[] pair = declaration.split(":", 2);
            if (pair.length == 2) {
                add(attributes, pair[0].strip(), pair[1].strip());
            }
        }
        return attributes;
    }

    private static void add(Map<String, String> attributes, String property, String value) {
        switch (property) {
            case "font" -> addFont(attributes, value);
            case "font-size", "stroke-width" -> attributes.put(property, value.replace("px", ""));
            case "stroke", "fill" -> attributes.put(property, value);
            default -> {
                // Outlines and the like are left to the page.
            }
        }
    }

    private static void addFont(Map<String, String> attributes, String value) {
        Matcher font = FONT.matcher(value);
        if (!font.matches()) {
            throw new UncleanSvg("a font that nobody knows: " + value);
        }
        String cut = String.valueOf(font.group(1));
        attributes.put("font-weight", cut.contains("bold") ? "bold" : "normal");
        attributes.put("font-style", cut.contains("italic") ? "italic" : "normal");
        attributes.put("font-size", font.group(2));
        attributes.put("font-family", family(font.group(3)));
    }

    private static String family(String names) {
        if (names.contains("music")) {
            return MUSIC;
        }
        return names.contains("sans") ? "sans-serif" : "serif";
    }
}
