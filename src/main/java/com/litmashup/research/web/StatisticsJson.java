package com.litmashup.research.web;

import com.litmashup.research.statistics.ToolFigures;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures of the tools as programs read them. */
record StatisticsJson(int days, long total, double successRate, List<ToolJson> tools, List<TroubleJson> troubles) {

    record ToolJson(
            String tool,
            long total,
            Map<String, Long> outcomes,
            double successRate,
            long p50Ms,
            long p95Ms,
            long credits) {

        static ToolJson of(ToolFigures.Tool tool) {
            Map<String, Long> outcomes = new TreeMap<>();
            tool.outcomes().forEach((outcome, count) -> outcomes.put(lower(outcome), count));
            return new ToolJson(
                    tool.tool(),
                    tool.total(),
                    outcomes,
                    tool.successRate(),
                    tool.p50Ms(),
                    tool.p95Ms(),
                    tool.credits());
        }
    }

    record TroubleJson(String tool, String outcome, String what, Instant when) {}

    static StatisticsJson of(ToolFigures figures) {
        long total = figures.tools().stream().mapToLong(ToolFigures.Tool::total).sum();
        double answered = figures.tools().stream()
                .mapToDouble(tool -> tool.successRate() * tool.total())
                .sum();
        return new StatisticsJson(
                figures.days(),
                total,
                total == 0 ? 0 : answered / total,
                figures.tools().stream().map(ToolJson::of).toList(),
                figures.troubles().stream()
                        .map(one -> new TroubleJson(one.tool(), lower(one.outcome()), one.what(), one.when()))
                        .toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
