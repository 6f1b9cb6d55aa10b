package com.litmashup.llm;

import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.CurrentWire;
import com.litmashup.llm.wire.Dialect;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How an engine is spoken to: LangChain4j's models, made once for each kind of question. */
final class Talk {

    /** LangChain4j wants one; the wire keeps the real limits. */
    private static final Duration NEVER = Duration.ofDays(1);

    /** A kind of question: few of them exist, because answers have a handful of lengths. */
    private record Kind(Engine engine, double temperature, int answerTokens) {

        /** LangChain4j wants one even where the server does not. */
        String key() {
            return engine.key().isBlank() ? "none" : engine.key();
        }
    }

    private final Map<Kind, StreamingChatModel> streaming = new ConcurrentHashMap<>();
    private final Map<Kind, ChatModel> whole = new ConcurrentHashMap<>();

    static Dialect dialect(Engine engine) {
        return engine.provider() == Provider.OPENAI ? Dialect.OPENAI : Dialect.OLLAMA;
    }

    StreamingChatModel streaming(Engine engine, Prompt prompt) {
        return streaming.computeIfAbsent(
                new Kind(engine, prompt.task().temperature(), prompt.answerTokens()),
                kind -> kind.engine().provider() == Provider.OPENAI ? openAiStream(kind) : ollamaStream(kind));
    }

    ChatModel whole(Engine engine, Prompt prompt) {
        return whole.computeIfAbsent(
                new Kind(engine, prompt.task().temperature(), prompt.answerTokens()),
                kind -> kind.engine().provider() == Provider.OPENAI ? openAi(kind) : ollama(kind));
    }

    private static StreamingChatModel ollamaStream(Kind kind) {
        return OllamaStreamingChatModel.builder()
                .baseUrl(kind.engine().address())
                .modelName(kind.engine().model())
                .temperature(kind.temperature())
                .numCtx(kind.engine().contextTokens())
                .numPredict(kind.answerTokens())
                .think(false)
                .timeout(NEVER)
                .httpClientBuilder(new CurrentWire())
                .build();
    }

    private static ChatModel ollama(Kind kind) {
        return OllamaChatModel.builder()
                .baseUrl(kind.engine().address())
                .modelName(kind.engine().model())
                .temperature(kind.temperature())
                .numCtx(kind.engine().contextTokens())
                .numPredict(kind.answerTokens())
                .think(false)
                .timeout(NEVER)
                .maxRetries(0)
                .httpClientBuilder(new CurrentWire())
                .build();
    }

    private static StreamingChatModel openAiStream(Kind kind) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(kind.engine().address())
                .apiKey(kind.key())
                .modelName(kind.engine().model())
                .temperature(kind.temperature())
                .maxTokens(kind.answerTokens())
                .timeout(NEVER)
                .httpClientBuilder(new CurrentWire())
                .build();
    }

    private static ChatModel openAi(Kind kind) {
        return OpenAiChatModel.builder()
                .baseUrl(kind.engine().address())
                .apiKey(kind.key())
                .modelName(kind.engine().model())
                .temperature(kind.temperature())
                .maxTokens(kind.answerTokens())
                .timeout(NEVER)
                .maxRetries(0)
                .httpClientBuilder(new CurrentWire())
                .build();
    }

    static ChatRequest request(Prompt prompt, Fitting fitting) {
        return ChatRequest.builder().messages(messages(prompt, fitting)).build();
    }

    static ChatRequest request(Prompt prompt, Fitting fitting, Form<?> form) {
        JsonSchema schema = JsonSchema.builder()
                .name(form.name())
                .rootElement(JsonRawSchema.from(form.schema()))
                .build();
        return ChatRequest.builder()
                .messages(messages(prompt, fitting))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build())
                .build();
    }

    /** A prompt of instructions only is said as a message, because servers want one to answer. */
    private static List<ChatMessage> messages(Prompt prompt, Fitting fitting) {
        if (fitting.said().isEmpty()) {
            return List.of(UserMessage.from(prompt.instruction()));
        }
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(prompt.instruction()));
        for (Said said : fitting.said()) {
            messages.add(
                    said.speaker() == Said.Speaker.AGENT ? AiMessage.from(said.text()) : UserMessage.from(said.text()));
        }
        return messages;
    }
}
