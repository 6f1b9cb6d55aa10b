package com.litmashup.llm;

/** The prompts of the application, for tests of rooms that write with them. */
public final class TestPrompts {

    public static final Prompts ALL = new Prompts();

    private TestPrompts() {}
}
