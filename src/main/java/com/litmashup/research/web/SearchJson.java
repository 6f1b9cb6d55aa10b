package com.litmashup.research.web;

import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sources and tool calls as the JSON contract shows them. */
final class SearchJson {

    private SearchJson() {}

    record SourceView(
            int number,
            String title,
            @Nullable String url,
            String publisher,
            String snippet,
            String kind,
            double quality,
            @Nullable String genre,
            Instant retrievedAt) {

        static SourceView of(Source source) {
            return new SourceView(
                    source.number(),
                    source.title(),
                    source.url(),
                    source.imprint(),
                    source.snippet(),
                    source.kind().name().toLowerCase(Locale.ROOT),
                    source.quality(),
                    source.genre(),
                    source.retrievedAt());
        }
    }

    record ToolCallView(
            String toolCallId,
            String tool,
            String query,
            String status,
            String outcome,
            int resultCount,
            long durationMs,
            @Nullable String error,
            Instant createdAt) {

        static ToolCallView of(ToolCall call) {
            return new ToolCallView(
                    call.id(),
                    call.tool(),
                    call.query(),
                    call.outcome().status(),
                    call.outcome().name().toLowerCase(Locale.ROOT),
                    call.resultCount(),
                    call.durationMs(),
                    call.error(),
                    call.createdAt());
        }
    }
}
