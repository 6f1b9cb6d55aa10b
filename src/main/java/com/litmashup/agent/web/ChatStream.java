package com.litmashup.agent.web;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.SessionJson.SourceJson;
import com.litmashup.conversation.SessionJson.ToolCallJson;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import com.litmashup.conversation.TurnStatus;
import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One program that follows one turn: what was found as it is found, the text, then exactly one end. */
class ChatStream {

    private final EducatorId educator;
    private final Accepted accepted;
    private final SseEmitter emitter;
    private final Conversations conversations;
    private final TurnProblems problems;
    private final Set<Object> sent = new HashSet<>();
    private boolean over;

    ChatStream(
            EducatorId educator,
            Accepted accepted,
            SseEmitter emitter,
            Conversations conversations,
            TurnProblems problems) {
        this.educator = educator;
        this.accepted = accepted;
        this.emitter = emitter;
        this.conversations = conversations;
        this.problems = problems;
    }

    boolean isAbout(String conversationId) {
        return accepted.conversationId().equals(conversationId);
    }

    void close() {
        emitter.complete();
    }

    /** Sends what has come since the last look. */
    synchronized void look() {
        if (over) {
            return;
        }
        try {
            Transcript transcript = conversations.transcript(educator, accepted.conversationId());
            if (sent.add("turn")) {
                send("turn", Map.of("session_id", transcript.id(), "turn_id", accepted.turnId()));
            }
            for (ToolCall call : transcript.toolCalls(accepted.turnId())) {
                sendTool(call);
            }
            for (Source source : transcript.sources()) {
                if (sent.add(source.number())) {
                    send("source", SourceJson.of(source));
                }
            }
            Turn turn = transcript.turn(accepted.turnId()).orElse(null);
            if (turn == null || !turn.status().isOpen()) {
                end(transcript, turn);
            }
        } catch (IOException | RuntimeException gone) {
            over = true;
            emitter.completeWithError(gone);
        }
    }

    private void sendTool(ToolCall call) throws IOException {
        if (sent.add(call.id())) {
            String state = call.outcome().isAnswered() ? "done" : "failed";
            send("tool", Map.of("state", "started", "tool_call_id", call.id(), "query", call.query()));
            send("tool", Map.of("state", state, "tool_call", ToolCallJson.of(call)));
        }
    }

    private void end(Transcript transcript, @Nullable Turn turn) throws IOException {
        over = true;
        if (turn != null && turn.status() == TurnStatus.COMPLETED) {
            ChatJson answer = ChatJson.of(transcript, turn);
            for (String paragraph : answer.response().splitWithDelimiters("\\n\\n", 0)) {
                send("delta", Map.of("text", paragraph));
            }
            send("done", answer);
        } else {
            send("problem", problems.on(new TurnUnanswered(turn == null ? TurnStatus.STOPPED : turn.status())));
        }
        emitter.complete();
    }

    private void send(String name, Object body) throws IOException {
        emitter.send(SseEmitter.event().name(name).data(body, MediaType.APPLICATION_JSON));
    }
}
