package com.litmashup.conversation;

import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation as it stands: all that was said, understood and found.
 *
 * @param asked fields the agent has asked for so far
 * @param researched canonical names of the genres that have been looked up
 * @param mashups ids of the lessons made from it, oldest first
 * @param version changes with the title and the brief; an edit states the one it saw
 */
public record Transcript(
        String id,
        String title,
        Phase phase,
        long version,
        Brief brief,
        Set<BriefField> asked,
        Set<String> researched,
        List<Message> messages,
        List<Turn> turns,
        List<SearchOfTurn> searches,
        List<Source> sources,
        List<Finding> findings,
        List<String> mashups,
        Instant createdAt,
        Instant updatedAt) {

    /** A search and the turn it was made in. */
    public record SearchOfTurn(String turnId, ToolCall call) {}

    public List<ToolCall> toolCalls() {
        return searches.stream().map(SearchOfTurn::call).toList();
    }

    public List<ToolCall> toolCalls(String turnId) {
        return searches.stream()
                .filter(search -> search.turnId().equals(turnId))
                .map(SearchOfTurn::call)
                .toList();
    }

    /** What research has brought back so far, without what the educator dropped. */
    public Dossier dossier() {
        return new Dossier(toolCalls(), sources, findings).usable();
    }

    public Optional<Turn> turn(String turnId) {
        return turns.stream().filter(turn -> turn.id().equals(turnId)).findFirst();
    }

    public boolean isWorking() {
        return turns.stream().anyMatch(turn -> turn.status().isOpen());
    }

    /** Whether every genre of the brief has been looked up. */
    public boolean isResearched() {
        return researched.containsAll(brief.genreNames());
    }

    public Readiness readiness() {
        return Readiness.of(brief, asked, isResearched());
    }
}
