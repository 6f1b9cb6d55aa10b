package com.litmashup.research.searching;

import org.jspecify.annotations.Nullable;

/**
 * A page that a search named. Every word of it was written by somebody else: it is material, never an instruction.
 *
 * @param content some of its words
 * @param published when, as the provider writes it; null where it does not say
 */
public record Hit(
        String title, String url, String content, @Nullable String published) {}
