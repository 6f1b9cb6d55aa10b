package com.litmashup.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a conversation with all that belongs to it. Works inside the caller's transaction. */
@Component
class Transcripts {

    private final BriefStore briefs;
    private final MessageRepository messages;
    private final TurnRepository turns;
    private final ToolCallRepository toolCalls;
    private final SourceRepository sources;
    private final FindingRepository findings;
    private final MadeMashupRepository mashups;
    private final JsonMapper json;

    Transcripts(
            BriefStore briefs,
            MessageRepository messages,
            TurnRepository turns,
            ToolCallRepository toolCalls,
            SourceRepository sources,
            FindingRepository findings,
            MadeMashupRepository mashups,
            JsonMapper json) {
        this.briefs = briefs;
        this.messages = messages;
        this.turns = turns;
        this.toolCalls = toolCalls;
        this.sources = sources;
        this.findings = findings;
        this.mashups = mashups;
        this.json = json;
    }

    Transcript of(ConversationRow row) {
        return new Transcript(
                row.getId(),
                row.title,
                row.phase,
                row.version,
                briefs.load(row.getId()),
                asked(row),
                names(row.researched),
                messages.findByConversationIdOrderByPosition(row.getId()).stream()
                        .map(MessageRow::message)
                        .toList(),
                turns.findByConversationIdOrderByPosition(row.getId()).stream()
                        .map(this::turn)
                        .toList(),
                toolCalls.findByConversationIdOrderByPosition(row.getId()).stream()
                        .map(ToolCallRow::search)
                        .toList(),
                sources.findByConversationIdOrderByNumber(row.getId()).stream()
                        .map(SourceRow::source)
                        .toList(),
                findings.findByConversationIdOrderByPosition(row.getId()).stream()
                        .map(FindingRow::finding)
                        .toList(),
                mashups.findByConversationIdOrderByCreatedAt(row.getId()).stream()
                        .map(made -> made.mashupId)
                        .toList(),
                row.createdAt,
                row.updatedAt);
    }

    Turn turn(TurnRow row) {
        List<Turn.Flag> flags = List.of(json.readValue(row.flags, Turn.Flag[].class));
        return new Turn(
                row.getId(),
                row.status,
                row.error,
                flags,
                Objects.requireNonNullElse(row.saidSoFar, ""),
                row.phaseBefore,
                row.phaseAfter);
    }

    private static Set<BriefField> asked(ConversationRow row) {
        return names(row.asked).stream().map(BriefField::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> names(String lines) {
        return lines.isEmpty() ? Set.of() : Arrays.stream(lines.split("\n")).collect(Collectors.toUnmodifiableSet());
    }

    static String lines(Stream<String> names) {
        return names.sorted().collect(Collectors.joining("\n"));
    }
}
