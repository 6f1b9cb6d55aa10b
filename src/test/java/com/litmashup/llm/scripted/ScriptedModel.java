package com.litmashup.llm.scripted;

import java.util.List;

/**
 * A model that a scripted server claims to have.
 *
 * @param size in bytes
 * @param context the most tokens
 */
public record ScriptedModel(String name, long size, List<String> capabilities, int context) {

    public static final ScriptedModel LLAMA =
            new ScriptedModel("llama3.1:8b-instruct-q4_K_M", 4_920_000_000L, List.of("completion", "tools"), 131_072);
    public static final ScriptedModel QWEN =
            new ScriptedModel("qwen3:4b", 2_500_000_000L, List.of("completion", "tools", "thinking"), 40_960);
    public static final ScriptedModel EMBEDDER =
            new ScriptedModel("nomic-embed-text:latest", 274_000_000L, List.of("embedding"), 2_048);

    boolean can(String capability) {
        return capabilities.contains(capability);
    }
}
