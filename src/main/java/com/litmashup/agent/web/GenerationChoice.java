package com.litmashup.agent.web;

/** A request to generate names neither a session nor a prompt, or both. */
class GenerationChoice extends RuntimeException {

    GenerationChoice() {
        super("a session or a prompt");
    }
}
