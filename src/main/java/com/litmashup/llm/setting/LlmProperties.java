package com.litmashup.llm.setting;

import com.litmashup.llm.wire.Limits;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a model is, if there is one, and how it is treated. What is empty has its default.
 *
 * @param provider empty for {@link Provider#AUTO}
 * @param parallel how many requests the server answers at the same time; Ollama answers one unless it is told otherwise
 * @param contextTokens how much a model reads and writes in one call; the same for all, because Ollama loads a model
 *     anew for another
 * @param preferred beginnings of names of models, the best first
 * @param mostWaiting how many calls may wait for their turn
 * @param refresh how often the server is asked how it is
 * @param retryAfter how long to wait before a server that refused a connection is asked once more
 */
@ConfigurationProperties("litmashup.llm")
public record LlmProperties(
        @Nullable Provider provider,
        @DefaultValue Ollama ollama,
        @DefaultValue OpenAi openai,
        @Nullable Integer parallel,
        @Nullable Integer contextTokens,
        @DefaultValue List<String> preferred,
        @DefaultValue Limits limits,
        @DefaultValue("100") int mostWaiting,
        @DefaultValue("30s") Duration refresh,
        @DefaultValue("400ms") Duration retryAfter) {

    private static final int USUAL_CONTEXT = 8_192;

    /**
     * An Ollama server.
     *
     * @param baseUrl empty for this computer
     * @param model empty for the best of those that it has
     */
    public record Ollama(
            @DefaultValue("") String baseUrl,
            @DefaultValue("") String model) {

        private static final String HERE = "http://127.0.0.1:11434";

        public String address() {
            return baseUrl.isBlank() ? HERE : baseUrl.replaceFirst("/+$", "");
        }
    }

    /**
     * A server that speaks the OpenAI API.
     *
     * @param baseUrl with its {@code /v1}; empty for OpenAI itself
     * @param apiKey empty where the server wants none
     */
    public record OpenAi(
            @DefaultValue("") String baseUrl,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String model) {

        private static final String THERE = "https://api.openai.com/v1";

        public String address() {
            return baseUrl.isBlank() ? THERE : baseUrl.replaceFirst("/+$", "");
        }

        @Override
        public String toString() {
            return "OpenAi[" + address() + ", " + model + "]";
        }
    }

    public Provider chosenProvider() {
        return provider == null ? Provider.AUTO : provider;
    }

    public int seats() {
        return parallel == null ? 1 : parallel;
    }

    public int context() {
        return contextTokens == null ? USUAL_CONTEXT : contextTokens;
    }
}
