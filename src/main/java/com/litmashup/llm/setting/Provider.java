package com.litmashup.llm.setting;

/** Who a model is asked of. */
public enum Provider {
    /** Ollama where it answers and has a usable model; the library otherwise. */
    AUTO,
    /** An Ollama server. */
    OLLAMA,
    /** A server that speaks the OpenAI API. */
    OPENAI,
    /** Nobody: the library does all the writing. */
    NONE
}
