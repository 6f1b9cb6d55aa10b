package com.litmashup.mashup.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Recognises the best-known lines of songs that are somebody's own. The lines themselves are not kept: each run of four
 * words stands in {@code mashup/known-songs.yaml} as the beginning of its SHA-256.
 */
final class KnownSongs {

    private static final String FILE = "/mashup/known-songs.yaml";
    private static final int RUN = 4;
    private static final int LETTERS_KEPT = 16;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");

    private final Map<String, String> songs = new HashMap<>();

    private KnownSongs(Map<String, List<String>> marks) {
        marks.forEach((song, runs) -> runs.forEach(run -> songs.put(run, song)));
    }

    static KnownSongs load() {
        try (InputStream yaml = Objects.requireNonNull(KnownSongs.class.getResourceAsStream(FILE), FILE)) {
            return new KnownSongs(new YAMLMapper().readValue(yaml, new TypeReference<Map<String, List<String>>>() {}));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The titles of the songs that lines quote, over line ends too. */
    List<String> quotedIn(List<String> lines) {
        return marks(String.join(" ", lines)).stream()
                .flatMap(mark -> Stream.ofNullable(songs.get(mark)))
                .distinct()
                .toList();
    }

    /** The marks of each run of words of a text, as the file has them. */
    static List<String> marks(String text) {
        List<String> words = NO_WORD.splitAsStream(
                        APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.iterate(0, at -> at + RUN <= words.size(), at -> at + 1)
                .map(at -> mark(String.join(" ", words.subList(at, at + RUN))))
                .toList();
    }

    private static String mark(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS_KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
