package com.litmashup.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What models are told, by the names of the files under {@code prompts}. */
@Component
public class Prompts {

    private static final String FILES = "classpath*:prompts/*.md";
    private static final Pattern FORM = Pattern.compile("(?s)version: (\\d{1,4})\\R\\R(.+)");

    private final Map<String, PromptFile> files = new TreeMap<>();

    /** Reads every file; one that does not begin with its version stops the start. */
    Prompts() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String name = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.md$", "");
                files.put(name, read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The prompt of this name.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public PromptFile named(String name) {
        PromptFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no prompt " + name + " among " + files.keySet());
        }
        return file;
    }

    static PromptFile read(String name, String content) {
        Matcher form = FORM.matcher(content);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "prompt " + name + " must begin with a line “version: 1” and an empty line");
        }
        return new PromptFile(
                name, Integer.parseInt(form.group(1)), form.group(2).strip(), hash(content));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
