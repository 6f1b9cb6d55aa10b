package com.litmashup.research.statistics;

import com.litmashup.research.ToolCall.Outcome;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CountedCallRepository extends ListCrudRepository<CountedCall, String> {

    /** How often a tool ended so, and what that cost. */
    record Tally(String tool, Outcome outcome, long count, long credits) {}

    @Query(
            "select new com.litmashup.research.statistics.CountedCallRepository$Tally(c.tool, c.outcome, count(c), sum(c.credits))"
                    + " from CountedCall c where c.createdAt >= :since group by c.tool, c.outcome")
    List<Tally> tallies(Instant since);

    /** The duration at a place, counted from 0, when they are ordered. */
    @Query(
            value = "select duration_ms from research_call where tool = :tool and created_at >= :since"
                    + " and outcome in ('OK', 'EMPTY', 'TIMEOUT') order by duration_ms limit 1 offset :place",
            nativeQuery = true)
    List<Long> durationAt(String tool, Instant since, long place);

    List<CountedCall> findByOutcomeInOrderByIdDesc(List<Outcome> outcomes, Limit limit);

    @Modifying
    @Query("delete from CountedCall c where c.createdAt < :before")
    int forgetBefore(Instant before);
}
