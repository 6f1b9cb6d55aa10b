package com.litmashup.llm;

import java.util.List;

/** How the line to models is. */
public sealed interface LineState {

    /** Nobody has said where a model is; the library does all the writing. */
    record NotConfigured() implements LineState {}

    /** An address is set, and nobody has asked there yet. */
    record Unknown() implements LineState {}

    /**
     * A server answers.
     *
     * @param models their names, as the server lists them; may be empty
     */
    record Answers(List<String> models) implements LineState {

        public Answers {
            models = List.copyOf(models);
        }
    }

    /** An address is set and nothing there answers as it should. */
    record Silent() implements LineState {}
}
