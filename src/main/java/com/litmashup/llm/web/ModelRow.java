package com.litmashup.llm.web;

import com.litmashup.llm.Purpose;
import com.litmashup.llm.server.ModelFacts;
import java.util.List;

/**
 * One model on the page.
 *
 * @param usedFor what it does now
 */
record ModelRow(ModelFacts facts, List<Purpose> usedFor, Fit fit) {

    private static final double GIGABYTE = 1e9;

    public double gigabytes() {
        return facts.size() / GIGABYTE;
    }

    public boolean isFor(String purpose) {
        return usedFor.stream().anyMatch(used -> used.name().equals(purpose));
    }

    public List<String> capabilities() {
        return facts.capabilities().stream().sorted().toList();
    }
}
