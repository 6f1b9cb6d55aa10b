package com.litmashup.llm;

/** Whether a model would be asked right now. */
public sealed interface Standing {

    /**
     * It would.
     *
     * @param engine provider and model, as {@code ollama:llama3.1:8b}
     * @param waiting how many are waiting before the next one
     */
    record Ready(String engine, int waiting) implements Standing {}

    /**
     * It would not, and the library does the work.
     *
     * @param sentence to show to a person, as “Writing with the library while the model rests.”
     */
    record Library(End.Reason why, String sentence) implements Standing {}
}
