package com.litmashup.llm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a model is, if there is one.
 *
 * @param baseUrl the address of an Ollama server; empty for none
 * @param model the model to use; empty for the first one that the server has
 */
@ConfigurationProperties("litmashup.llm")
record LlmProperties(
        @DefaultValue("") String baseUrl, @DefaultValue("") String model) {

    boolean isConfigured() {
        return !baseUrl.isBlank();
    }
}
