package com.litmashup.llm;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt as it stands in its file. Data goes to its places as marked-off data, so that words of a teacher or of the
 * web cannot pass for instructions.
 *
 * @param name the file's name without its ending
 * @param version the number in its first line, raised with every change of the text
 * @param text what the model is told; {@code {{brief}}} is the place of the data called {@code brief}
 * @param hash SHA-256 of the whole file in hexadecimal, to be kept with whatever the prompt made
 */
public record PromptFile(String name, int version, String text, String hash) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_]+)}}");
    private static final Pattern MARK = Pattern.compile("(?i)<(?=\\s*/?\\s*data)");

    /**
     * The text with every place filled.
     *
     * @param data by the names of the places
     * @throws IllegalArgumentException where a place has no data, or data has no place
     */
    public String filled(Map<String, String> data) {
        TreeSet<String> places = new TreeSet<>();
        String filled = PLACE.matcher(text).replaceAll(place -> {
            places.add(place.group(1));
            return Matcher.quoteReplacement(marked(place.group(1), data.getOrDefault(place.group(1), "")));
        });
        if (!places.equals(data.keySet())) {
            throw new IllegalArgumentException(
                    "prompt " + name + " has the places " + places + " and was given " + new TreeSet<>(data.keySet()));
        }
        return filled;
    }

    private static String marked(String name, String data) {
        String harmless = MARK.matcher(data).replaceAll("‹");
        return "<data name=\"" + name + "\">\n" + harmless.strip() + "\n</data>";
    }
}
