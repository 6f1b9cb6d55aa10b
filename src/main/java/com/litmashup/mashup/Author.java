package com.litmashup.mashup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a piece of a lesson.
 *
 * @param engine {@code library}, {@code educator}, or provider and model as {@code ollama:llama3.1:8b}
 * @param promptHash of the prompt file that a model was given
 */
public record Author(String engine, @Nullable String promptHash) {

    public static final Author LIBRARY = new Author("library", null);
    public static final Author EDUCATOR = new Author("educator", null);

    @JsonIgnore
    public boolean isModel() {
        return promptHash != null;
    }

    /** The model's name without who provides it. */
    public String model() {
        return engine.substring(engine.indexOf(':') + 1);
    }
}
