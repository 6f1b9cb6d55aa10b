package com.litmashup.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The line to a model, if there is one. No transaction may be open while it is used. */
@Component
public class Line {

    private final LlmProperties properties;
    private final MessageSource texts;
    private final JsonMapper json;

    Line(LlmProperties properties, MessageSource texts, JsonMapper json) {
        this.properties = properties;
        this.texts = texts;
        this.json = json;
    }

    /** Whether a model would be asked for this task right now. Known facts; asks nobody. */
    public Standing standing(Task task) {
        return isSet()
                ? new Standing.Ready(engine(), 0)
                : new Standing.Library(End.Reason.NO_MODEL, sentence(new End.NotAsked(End.Reason.NO_MODEL)));
    }

    /** Asks and comes back at once; the listener hears the answer piece by piece and its one end. */
    public Call ask(Prompt prompt, Listener listener) {
        CompletableFuture<End> over = new CompletableFuture<>();
        Call call = new Simple(over);
        if (!isSet()) {
            Thread.ofVirtual().start(() -> finish(over, listener, new End.NotAsked(End.Reason.NO_MODEL)));
            return call;
        }
        StringBuilder text = new StringBuilder();
        OllamaStreamingChatModel.builder()
                .baseUrl(properties.baseUrl())
                .modelName(properties.model())
                .think(false)
                .build()
                .chat(messages(prompt), new StreamingChatResponseHandler() {
                    @Override
                    public void onPartialResponse(String piece) {
                        if (!over.isDone()) {
                            text.append(piece);
                            listener.text(piece);
                        }
                    }

                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        Made made = new Made(engine(), prompt.hash(), 0, false, 0, 0, Duration.ZERO, Duration.ZERO);
                        finish(over, listener, new End.Completed(text.toString(), made));
                    }

                    @Override
                    public void onError(Throwable error) {
                        finish(over, listener, new End.BrokenOff(text.toString(), End.Break.CONNECTION_LOST));
                    }
                });
        return call;
    }

    /**
     * Asks for an answer of a form and waits for it; what has faults may be given again once. Interrupting the waiting
     * thread stops it.
     */
    public <T> Answer<T> structured(Prompt prompt, Form<T> form) {
        End end = ask(prompt, piece -> {}).await();
        if (end instanceof End.Completed completed) {
            try {
                T value = json.readValue(completed.text(), form.type());
                List<String> faults = form.faults().apply(value);
                return faults.isEmpty()
                        ? new Answer.Given<>(value, completed.made(), false)
                        : new Answer.Missing<>(new End.Unusable(end.text(), End.Flaw.WRONG_SHAPE), faults);
            } catch (JacksonException e) {
                return new Answer.Missing<>(new End.Unusable(end.text(), End.Flaw.WRONG_SHAPE), List.of());
            }
        }
        return new Answer.Missing<>(end, List.of());
    }

    /** What to say of an end to a person: one sentence that helps on, without blame. */
    public String sentence(End end) {
        String key = switch (end) {
            case End.Completed completed -> "completed";
            case End.CutOff cut -> "cut";
            case End.Stopped stopped -> "stopped";
            case End.TimedOut timedOut -> timedOut.limit().name();
            case End.Refused refused -> refused.why().name();
            case End.BrokenOff broken -> broken.how().name();
            case End.Unusable unusable -> unusable.flaw().name();
            case End.NotAsked nobody -> nobody.why().name();
        };
        return texts.getMessage("llm.end." + key.toLowerCase(Locale.ROOT).replace('_', '-'), null, Locale.ENGLISH);
    }

    private boolean isSet() {
        return properties.isConfigured() && !properties.model().isBlank();
    }

    private String engine() {
        return "ollama:" + properties.model();
    }

    private static void finish(CompletableFuture<End> over, Listener listener, End end) {
        if (over.complete(end)) {
            listener.ended(end);
        }
    }

    private static List<ChatMessage> messages(Prompt prompt) {
        List<ChatMessage> messages = new ArrayList<>(List.of(SystemMessage.from(prompt.instruction())));
        prompt.said()
                .forEach(said -> messages.add(
                        said.speaker() == Said.Speaker.AGENT
                                ? AiMessage.from(said.text())
                                : UserMessage.from(said.text())));
        return messages;
    }

    private record Simple(CompletableFuture<End> over) implements Call {

        @Override
        public void stop() {
            over.complete(new End.Stopped(""));
        }

        @Override
        public boolean isOver() {
            return over.isDone();
        }

        @Override
        public End await() {
            return over.join();
        }
    }
}
