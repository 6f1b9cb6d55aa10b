package com.litmashup.music.writing;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Something to be said, as a message and what goes into it.
 *
 * @param key of the message
 * @param arguments strings, whole numbers, and phrases that are said first
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase("music.talk." + key, List.of(arguments));
    }

    /**
     * The words.
     *
     * @param messages gives the text of a key with its arguments filled in
     */
    public String said(BiFunction<String, Object[], String> messages) {
        return messages.apply(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Phrase phrase ? phrase.said(messages) : argument)
                        .toArray());
    }
}
