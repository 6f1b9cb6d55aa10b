package com.litmashup.llm.choosing;

import com.litmashup.llm.setting.Provider;
import java.util.Locale;

/**
 * A model at a server.
 *
 * @param key empty where the server wants none
 * @param contextTokens how much it reads and writes in one call
 */
public record Engine(Provider provider, String address, String key, String model, int contextTokens) {

    /** Provider and model, as {@code ollama:llama3.1:8b}. */
    public String name() {
        return provider.name().toLowerCase(Locale.ROOT) + ":" + model;
    }

    @Override
    public String toString() {
        return name();
    }
}
