package com.litmashup.llm;

import com.litmashup.llm.wire.CurrentWire;
import com.litmashup.llm.wire.Cut;
import com.litmashup.llm.wire.Wire;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try at an engine, on the calling thread. What LangChain4j thinks of it is noted; how it ended, the wire knows. */
final class Attempt implements StreamingChatResponseHandler {

    private static final Logger log = LoggerFactory.getLogger(Attempt.class);
    private static final int LONGEST = 200_000;

    private final Wire wire;
    private final Consumer<String> pieces;
    private final Thoughts thoughts = new Thoughts();
    private final StringBuilder text = new StringBuilder();
    private final Stopwatch watch = new Stopwatch();
    private @Nullable ChatResponse response;

    Attempt(Wire wire, Consumer<String> pieces) {
        this.wire = wire;
        this.pieces = pieces;
    }

    void stream(StreamingChatModel model, ChatRequest request) {
        guarded(() -> model.chat(request, this));
        hear(thoughts.rest());
    }

    void whole(ChatModel model, ChatRequest request) {
        guarded(() -> {
            ChatResponse whole = model.chat(request);
            response = whole;
            hear(thoughts.pass(Optional.ofNullable(whole.aiMessage().text()).orElse("")) + thoughts.rest());
        });
    }

    private void guarded(Runnable chat) {
        try {
            CurrentWire.use(wire, chat);
        } catch (RuntimeException e) {
            log.debug("A call to a model failed", e);
        }
        watch.stop();
    }

    @Override
    public void onPartialResponse(String piece) {
        hear(thoughts.pass(piece));
    }

    private void hear(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        watch.firstText();
        text.append(piece);
        pieces.accept(piece);
        if (text.length() > LONGEST) {
            wire.cut(Cut.ENDLESS);
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
    }

    @Override
    public void onError(Throwable error) {
        log.debug("A call to a model broke off", error);
    }

    String text() {
        return text.toString();
    }

    Optional<ChatResponse> response() {
        return Optional.ofNullable(response);
    }

    Wire wire() {
        return wire;
    }

    Stopwatch watch() {
        return watch;
    }
}
