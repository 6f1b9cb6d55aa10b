package com.litmashup.platform;

import java.util.List;

/** The application must not start; each sentence says one reason and what to do, and is all that a person sees. */
public class StartRefused extends RuntimeException {

    private final List<String> sentences;

    public StartRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public StartRefused(String sentence) {
        this(List.of(sentence));
    }

    public List<String> sentences() {
        return sentences;
    }
}
