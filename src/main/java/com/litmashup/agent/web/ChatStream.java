package com.litmashup.agent.web;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.SessionJson.SourceJson;
import com.litmashup.conversation.SessionJson.ToolCallJson;
import com.litmashup.conversation.Speaking;
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
    private String streamed = "";
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
            leave(gone);
        }
    }

    /** Sends what has been said since the last time; a reply that was begun anew is sent with its end. */
    synchronized void listen(Speaking speaking) {
        String said = speaking.of(accepted.turnId()).orElse("");
        if (over || said.length() <= streamed.length() || !said.startsWith(streamed)) {
            return;
        }
        try {
            send("delta", Map.of("text", said.substring(streamed.length())));
            streamed = said;
        } catch (IOException | RuntimeException gone) {
            leave(gone);
        }
    }

    private void leave(Exception gone) {
        over = true;
        emitter.completeWithError(gone);
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
            sendRest(answer.response());
            send("done", answer);
        } else {
            send("problem", problems.on(new TurnUnanswered(turn == null ? TurnStatus.STOPPED : turn.status())));
        }
        emitter.complete();
    }

    /** Nothing where what was streamed was not what the answer became: {@code done} has that. */
    private void sendRest(String response) throws IOException {
        if (response.startsWith(streamed)) {
            for (String paragraph : response.substring(streamed.length()).splitWithDelimiters("\\n\\n", 0)) {
                send("delta", Map.of("text", paragraph));
            }
        }
    }

    private void send(String name, Object body) throws IOException {
        emitter.send(SseEmitter.event().name(name).data(body, MediaType.APPLICATION_JSON));
    }
}
