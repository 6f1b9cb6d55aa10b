package com.litmashup.llm;

/** One message of a conversation, as a model is shown it. */
public record Said(Speaker speaker, String text) {

    /** Who said it. */
    public enum Speaker {
        EDUCATOR,
        AGENT
    }

    public static Said byEducator(String text) {
        return new Said(Speaker.EDUCATOR, text);
    }

    public static Said byAgent(String text) {
        return new Said(Speaker.AGENT, text);
    }
}
