package com.litmashup.conversation.web;

import com.litmashup.conversation.web.ConversationView.Exchange;
import com.litmashup.conversation.web.ConversationView.Provenance;
import com.litmashup.conversation.web.ConversationView.SourceLine;
import com.litmashup.research.CitedText;
import com.litmashup.research.CitedText.Citation;
import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the sources of a conversation and says where they are from. */
final class SourceLines {

    private static final String LIBRARY = "library";

    private SourceLines() {}

    static List<SourceLine> of(List<Source> sources, List<Exchange> exchanges) {
        Set<Integer> cited = exchanges.stream()
                .map(Exchange::answer)
                .filter(Objects::nonNull)
                .map(CitedText::paragraphs)
                .flatMap(List::stream)
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(Citation.class::isInstance)
                .map(segment -> ((Citation) segment).number())
                .collect(Collectors.toSet());
        return sources.stream()
                .map(source -> new SourceLine(
                        source, source.grade().name().toLowerCase(Locale.ROOT), cited.contains(source.number())))
                .toList();
    }

    static Provenance provenance(List<ToolCall> calls) {
        List<ToolCall> web =
                calls.stream().filter(call -> !call.tool().equals(LIBRARY)).toList();
        List<ToolCall> made = web.stream().filter(ToolCall::isMade).toList();
        long missed = made.stream().filter(call -> !call.outcome().isAnswered()).count();
        boolean unmade = web.stream().anyMatch(call -> call.outcome() == Outcome.NO_KEY);
        String kind = calls.isEmpty()
                ? "none"
                : made.isEmpty()
                        ? (unmade ? "no_key" : LIBRARY)
                        : missed == 0 ? "live" : missed == made.size() ? "unanswered" : "partly";
        return new Provenance(kind, missed, made.size());
    }
}
