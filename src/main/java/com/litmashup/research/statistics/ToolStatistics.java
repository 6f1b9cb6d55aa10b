package com.litmashup.research.statistics;

import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import com.litmashup.research.statistics.CountedCallRepository.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps count of searches, each with how it ended; what is older than the days it speaks of is forgotten. */
@Component
@Transactional
public class ToolStatistics {

    static final int DAYS = 30;

    private static final int SHOWN_TROUBLES = 20;
    private static final List<Outcome> TROUBLES = List.of(Outcome.FAILED, Outcome.TIMEOUT, Outcome.RATE_LIMITED);

    private final CountedCallRepository calls;
    private final Clock clock;

    ToolStatistics(CountedCallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Counts searches. */
    public void note(List<ToolCall> made) {
        calls.saveAll(made.stream().map(CountedCall::new).toList());
    }

    /** The figures of the last days. */
    @Transactional(readOnly = true)
    public ToolFigures figures() {
        Instant since = since();
        List<Tally> tallies = calls.tallies(since);
        return new ToolFigures(
                DAYS,
                tallies.stream()
                        .map(Tally::tool)
                        .distinct()
                        .sorted()
                        .map(tool -> figures(tool, tallies, since))
                        .toList(),
                troubles());
    }

    @Scheduled(cron = "${litmashup.research.forget:0 41 3 * * *}")
    void forget() {
        calls.forgetBefore(since());
    }

    private ToolFigures.Tool figures(String tool, List<Tally> all, Instant since) {
        List<Tally> own =
                all.stream().filter(tally -> tally.tool().equals(tool)).toList();
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        own.forEach(tally -> outcomes.put(tally.outcome(), tally.count()));
        long answered = count(outcomes, Outcome.OK) + count(outcomes, Outcome.EMPTY);
        long made = outcomes.values().stream().mapToLong(Long::longValue).sum() - count(outcomes, Outcome.NO_KEY);
        long timed = answered + count(outcomes, Outcome.TIMEOUT);
        return new ToolFigures.Tool(
                tool,
                made,
                outcomes,
                made == 0 ? 0 : (double) answered / made,
                percentile(tool, since, timed, 50),
                percentile(tool, since, timed, 95),
                own.stream().mapToLong(Tally::credits).sum());
    }

    /** The nearest rank. */
    private long percentile(String tool, Instant since, long count, int percent) {
        long rank = Math.max(1, (count * percent + 99) / 100);
        return calls.durationAt(tool, since, rank - 1).stream().findFirst().orElse(0L);
    }

    private List<ToolFigures.Trouble> troubles() {
        return calls.findByOutcomeInOrderByIdDesc(TROUBLES, Limit.of(SHOWN_TROUBLES)).stream()
                .map(call -> new ToolFigures.Trouble(
                        call.tool, call.outcome, Objects.requireNonNullElse(call.trouble, ""), call.createdAt))
                .toList();
    }

    private static long count(Map<Outcome, Long> outcomes, Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }
}
