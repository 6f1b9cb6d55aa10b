package com.litmashup.conversation.web;

import com.litmashup.account.EducatorId;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that follows one conversation. Changes that come faster than they can be sent become one. */
class LiveStream {

    private static final long LONGEST = Duration.ofMinutes(5).toMillis();

    private final EducatorId educator;
    private final String conversationId;
    private final SseEmitter emitter = new SseEmitter(LONGEST);
    private final AtomicBoolean stale = new AtomicBoolean();

    LiveStream(EducatorId educator, String conversationId) {
        this.educator = educator;
        this.conversationId = conversationId;
    }

    EducatorId educator() {
        return educator;
    }

    String conversationId() {
        return conversationId;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void onEnd(Runnable end) {
        emitter.onCompletion(end);
        emitter.onError(error -> end.run());
        emitter.onTimeout(emitter::complete);
    }

    /** Sends what the page shows now; a change that comes meanwhile is sent by whoever is sending. */
    void send(Supplier<@Nullable ConversationView> look) {
        stale.set(true);
        synchronized (this) {
            if (!stale.getAndSet(false)) {
                return;
            }
            ConversationView view = look.get();
            if (view == null) {
                close();
            } else {
                emit(SseEmitter.event()
                        .name("changed")
                        .data(new ModelAndView("conversation/live.stream", Map.of("conversation", view))));
            }
        }
    }

    /** Sends what is being said in a turn, if it still is. */
    void sendReply(Supplier<Optional<ConversationView.Unfinished>> look) {
        synchronized (this) {
            look.get()
                    .map(reply -> new ModelAndView("conversation/reply.stream", Map.of("unfinished", reply)))
                    .ifPresent(page -> emit(SseEmitter.event().name("said").data(page)));
        }
    }

    void beat() {
        synchronized (this) {
            emit(SseEmitter.event().comment("still here"));
        }
    }

    void close() {
        emitter.complete();
    }

    private void emit(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
