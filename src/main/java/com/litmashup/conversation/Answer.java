package com.litmashup.conversation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent answers a turn with, and what it has understood by then.
 *
 * @param text plain text with {@code [n]} marks; paragraphs are parted by a blank line
 * @param engine who phrased it: {@code library} or a model
 * @param promptHash of the prompt file it was phrased from; null where no model phrased it
 * @param asked all fields asked so far, this answer's questions included
 * @param researched canonical names of all genres looked up so far
 * @param seenVersion version of the conversation the answer was made from
 */
public record Answer(
        String text,
        String engine,
        @Nullable String promptHash,
        Brief brief,
        Set<BriefField> asked,
        Set<String> researched,
        List<Turn.Flag> flags,
        long seenVersion) {}
