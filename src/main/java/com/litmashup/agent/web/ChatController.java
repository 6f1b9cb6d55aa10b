package com.litmashup.agent.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Context;
import com.litmashup.conversation.ContextRefused;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.MessageText;
import com.litmashup.conversation.Post;
import com.litmashup.conversation.StatedContext;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import com.litmashup.conversation.TurnNotFound;
import com.litmashup.conversation.TurnStatus;
import com.litmashup.conversation.TurnWatch;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Talking, for programs: one turn, answered whole or as a stream. */
@RestController
@RequestMapping("/api/v1/chat")
class ChatController {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Conversations conversations;
    private final StatedContext contexts;
    private final TurnWatch watch;
    private final ChatStreams streams;

    ChatController(Conversations conversations, StatedContext contexts, TurnWatch watch, ChatStreams streams) {
        this.conversations = conversations;
        this.contexts = contexts;
        this.watch = watch;
        this.streams = streams;
    }

    record ChatRequest(
            @NotNull(message = "{agent.problem.message}")
            @MessageText(message = "{agent.problem.message}", empty = "{agent.problem.message}")
            String message,

            @Nullable String sessionId,
            @Nullable Context context) {}

    @ApiResponse(responseCode = "200", description = "The answer, in a session that was there.")
    @ApiResponse(responseCode = "201", description = "The answer, in a session that it started.")
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChatJson> talk(
            @CurrentEducator EducatorId educator,
            @Valid @RequestBody ChatRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Accepted accepted = accept(educator, request, key);
        if (!watch.awaitEnd(accepted.turnId(), PATIENCE)) {
            throw new AnswerDelayed();
        }
        Transcript transcript = conversations.transcript(educator, accepted.conversationId());
        Turn turn = transcript.turn(accepted.turnId()).orElseThrow(TurnNotFound::new);
        if (turn.status() != TurnStatus.COMPLETED) {
            throw new TurnUnanswered(turn.status());
        }
        return ResponseEntity.status(accepted.started() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ChatJson.of(transcript, turn));
    }

    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @CurrentEducator EducatorId educator,
            @Valid @RequestBody ChatRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return streams.follow(educator, accept(educator, request, key));
    }

    private Accepted accept(EducatorId educator, ChatRequest request, @Nullable String key) {
        Post post = new Post(requestId(key), request.message(), stated(request.context()));
        return request.sessionId() == null
                ? conversations.begin(educator, post)
                : conversations.say(educator, request.sessionId(), post);
    }

    private Brief stated(@Nullable Context context) {
        if (context == null) {
            return Brief.EMPTY;
        }
        ContextRefused.unlessEmpty(contexts.faults(context));
        return contexts.over(Brief.EMPTY, context);
    }

    private static String requestId(@Nullable String key) {
        if (key == null) {
            return UUID.randomUUID().toString();
        }
        if (key.isBlank() || key.length() > 64) {
            throw new IdempotencyKeyRefused();
        }
        return key;
    }
}
