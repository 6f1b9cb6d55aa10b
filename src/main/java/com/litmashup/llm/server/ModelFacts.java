package com.litmashup.llm.server;

import java.util.Set;

/**
 * One model that a server has. What the server does not say is empty or 0.
 *
 * @param size in bytes, on the server's disk; about what it needs in memory
 * @param parameters as {@code 8.0B}
 * @param quantization as {@code Q4_K_M}
 * @param capabilities as the server names them: completion, tools, thinking, vision, embedding
 * @param contextLength the most tokens that it can read and write together
 * @param loadedContext the tokens it has room for right now; 0 where it is not loaded
 */
public record ModelFacts(
        String name,
        String digest,
        long size,
        String parameters,
        String quantization,
        Set<String> capabilities,
        int contextLength,
        boolean isLoaded,
        int loadedContext) {

    public ModelFacts {
        capabilities = Set.copyOf(capabilities);
    }

    /** A model of which only the name is known. */
    public static ModelFacts named(String name) {
        return new ModelFacts(name, "", 0, "", "", Set.of(), 0, false, 0);
    }

    /** Whether it writes text. A server that does not say what its models can do is believed to have such. */
    public boolean isUsable() {
        return capabilities.isEmpty() || capabilities.contains("completion");
    }
}
