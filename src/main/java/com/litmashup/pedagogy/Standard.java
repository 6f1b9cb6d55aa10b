package com.litmashup.pedagogy;

import org.jspecify.annotations.Nullable;

/**
 * A standard that a lesson meets, by code. The label is our own: official wording stays with its owner.
 *
 * @param code for example {@code MU:Cr1.1.5a}
 * @param framework who set it
 * @param url where its official text can be read
 */
public record Standard(
        String code,
        String framework,
        String label,
        @Nullable String url) {}
