package com.litmashup.agent.web;

import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Context;
import com.litmashup.conversation.Message;
import com.litmashup.conversation.Message.Speaker;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Readiness;
import com.litmashup.conversation.SessionJson.SourceJson;
import com.litmashup.conversation.SessionJson.ToolCallJson;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a chat turn, as programs read it. */
record ChatJson(
        String sessionId,
        String turnId,
        String response,
        String phase,
        boolean phaseTransition,
        @Nullable String newPhase,
        boolean readyForGeneration,
        List<String> missing,
        Context context,
        List<ToolCallJson> toolCalls,
        List<SourceJson> sources,
        @Nullable String engine,
        List<Turn.Flag> flags,
        Instant timestamp) {

    /** The answer of a completed turn. */
    static ChatJson of(Transcript transcript, Turn turn) {
        Message answer = transcript.messages().stream()
                .filter(message -> message.turnId().equals(turn.id()) && message.speaker() == Speaker.AGENT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a completed turn has an answer"));
        Readiness readiness = transcript.readiness();
        Phase after = turn.phaseAfter() == null ? transcript.phase() : turn.phaseAfter();
        return new ChatJson(
                transcript.id(),
                turn.id(),
                answer.text(),
                after.key(),
                turn.movedOn(),
                turn.movedOn() ? after.key() : null,
                readiness.isReady(),
                readiness.missing().stream().map(BriefField::key).toList(),
                Context.of(transcript.brief()),
                transcript.toolCalls(turn.id()).stream().map(ToolCallJson::of).toList(),
                transcript.sources().stream().map(SourceJson::of).toList(),
                answer.engine(),
                turn.flags(),
                answer.createdAt());
    }
}
