package com.litmashup.conversation;

import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A conversation as programs read it; the JSON contract calls it a session. */
public record SessionJson(
        String sessionId,
        String title,
        String phase,
        long version,
        Context context,
        List<MessageJson> messages,
        List<TurnJson> turns,
        List<ToolCallJson> toolCalls,
        List<SourceJson> sources,
        List<String> mashups) {

    public record MessageJson(String messageId, String turnId, String role, String content, Instant createdAt) {}

    public record TurnJson(
            String turnId, String status, @Nullable String error) {}

    public record ToolCallJson(
            String toolCallId,
            String tool,
            String query,
            String status,
            int resultCount,
            long durationMs,
            @Nullable String error,
            Instant createdAt) {

        public static ToolCallJson of(ToolCall call) {
            return new ToolCallJson(
                    call.id(),
                    call.tool(),
                    call.query(),
                    call.outcome().status(),
                    call.resultCount(),
                    call.durationMs(),
                    call.error(),
                    call.createdAt());
        }
    }

    public record SourceJson(
            int number,
            String title,
            @Nullable String url,
            String publisher,
            String snippet,
            String kind,
            double quality,
            @Nullable String genre,
            Instant retrievedAt) {

        public static SourceJson of(Source source) {
            return new SourceJson(
                    source.number(),
                    source.title(),
                    source.url(),
                    source.publisher(),
                    source.snippet(),
                    lower(source.kind()),
                    source.quality(),
                    source.genre(),
                    source.retrievedAt());
        }
    }

    public static SessionJson of(Transcript transcript) {
        return new SessionJson(
                transcript.id(),
                transcript.title(),
                transcript.phase().key(),
                transcript.version(),
                Context.of(transcript.brief()),
                transcript.messages().stream().map(SessionJson::message).toList(),
                transcript.turns().stream()
                        .map(turn -> new TurnJson(turn.id(), turn.status().key(), turn.error()))
                        .toList(),
                transcript.toolCalls().stream().map(ToolCallJson::of).toList(),
                transcript.sources().stream().map(SourceJson::of).toList(),
                transcript.mashups());
    }

    private static MessageJson message(Message message) {
        return new MessageJson(
                message.id(), message.turnId(), lower(message.speaker()), message.text(), message.createdAt());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
