package com.litmashup.research.statistics;

import com.litmashup.research.ToolCall.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the tools have done in some days.
 *
 * @param troubles the latest ones, newest first
 */
public record ToolFigures(int days, List<Tool> tools, List<Trouble> troubles) {

    /**
     * One tool.
     *
     * @param total searches made; one that was not made for want of a key is not among them
     * @param successRate 0 to 1: the share that was answered, with something or with nothing; 0 where none was made
     * @param p50Ms half of the answers took no longer
     * @param p95Ms 95 of 100 took no longer
     * @param credits what the provider counted
     */
    public record Tool(
            String tool,
            long total,
            Map<Outcome, Long> outcomes,
            double successRate,
            long p50Ms,
            long p95Ms,
            long credits) {}

    /** A search that was not answered. */
    public record Trouble(String tool, Outcome outcome, String what, Instant when) {}
}
