package com.litmashup.llm;

import java.util.Map;

/** Prompts for whoever tries the line from outside its room. */
public final class TestCalls {

    private TestCalls() {}

    /** A plain question. */
    public static Prompt question(String text) {
        PromptFile file = Prompts.read("drill", "version: 1\n\nYou help a teacher.");
        return Prompt.of(Task.CONVERSATION, file, Map.of()).saying(text);
    }
}
