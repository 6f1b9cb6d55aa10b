package com.litmashup.research;

import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The web search on its own, without a conversation. */
public interface WebSearch {

    /**
     * Whether it can be used.
     *
     * @param degradedReason why it cannot, or not just now; null where it can
     */
    record Status(
            String provider,
            boolean configured,
            boolean healthy,
            @Nullable String degradedReason) {}

    /** What a search brought: judged pages, numbered from 1. */
    record Result(String queryUsed, List<Source> results, ToolCall call) {}

    Status status();

    /**
     * Searches once.
     *
     * @param genres canonical names that the query is about
     */
    Result search(String query, @Nullable SkillLevel level, List<String> genres);
}
