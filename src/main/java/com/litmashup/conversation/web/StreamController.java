package com.litmashup.conversation.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens the live stream of a conversation. */
@Controller
class StreamController {

    private final Conversations conversations;
    private final LiveStreams streams;

    StreamController(Conversations conversations, LiveStreams streams) {
        this.conversations = conversations;
        this.streams = streams;
    }

    @GetMapping(path = "/conversations/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> open(
            @CurrentEducator EducatorId educator, @PathVariable String id, HttpServletResponse response) {
        conversations.transcript(educator, id);
        LiveStream stream = new LiveStream(educator, id);
        if (!streams.tryOpen(stream)) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "10")
                    .build();
        }
        response.setHeader("Cache-Control", "no-cache, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        return ResponseEntity.ok(stream.emitter());
    }
}
