package com.litmashup.llm;

import java.time.Duration;

/**
 * Who made a text, of what, and how long it took.
 *
 * @param engine provider and model, as {@code ollama:llama3.1:8b}
 * @param promptHash of the prompt file
 * @param leftOut how many of the oldest messages did not fit and were left out by us
 * @param isPromptCut whether the server counted so few tokens that it must have cut the prompt silently
 * @param promptTokens as the server counted them; 0 where it did not say
 * @param answerTokens as the server counted them; 0 where it did not say
 * @param firstText from being asked, after waiting for its turn, to the first text
 * @param whole from being asked, after waiting for its turn, to the end
 */
public record Made(
        String engine,
        String promptHash,
        int leftOut,
        boolean isPromptCut,
        int promptTokens,
        int answerTokens,
        Duration firstText,
        Duration whole) {}
