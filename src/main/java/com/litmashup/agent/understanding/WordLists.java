package com.litmashup.agent.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the word lists and patterns under {@code understanding/}, each file once. */
final class WordLists {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * The contents of {@code neighbours.yaml}.
     *
     * @param list how a list of things begins; group "list" is the list
     * @param item what an item may look like
     * @param noThing words that no instrument's name is made of
     */
    record Neighbours(String list, String between, String item, String noThing) {}

    private WordLists() {}

    static <T> T read(String file, Class<T> shape) {
        try (InputStream in = WordLists.class.getResourceAsStream("/understanding/" + file + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            return YAML.readValue(in, shape);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
