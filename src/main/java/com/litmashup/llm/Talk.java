package com.litmashup.llm;

import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.Dialect;
import com.litmashup.llm.wire.Wire;
import com.litmashup.llm.wire.WireBuilder;
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

/** How an engine is spoken to: LangChain4j's models, each on the wire of one call. */
final class Talk {

    /** LangChain4j wants one; the wire keeps the real limits. */
    private static final Duration NEVER = Duration.ofDays(1);

    private Talk() {}

    static Dialect dialect(Engine engine) {
        return engine.provider() == Provider.OPENAI ? Dialect.OPENAI : Dialect.OLLAMA;
    }

    static StreamingChatModel streaming(Engine engine, Prompt prompt, Wire wire) {
        if (engine.provider() == Provider.OPENAI) {
            return OpenAiStreamingChatModel.builder()
                    .baseUrl(engine.address())
                    .apiKey(engine.key().isBlank() ? "none" : engine.key())
                    .modelName(engine.model())
                    .temperature(prompt.task().temperature())
                    .maxTokens(prompt.answerTokens())
                    .timeout(NEVER)
                    .httpClientBuilder(new WireBuilder(wire))
                    .build();
        }
        return OllamaStreamingChatModel.builder()
                .baseUrl(engine.address())
                .modelName(engine.model())
                .temperature(prompt.task().temperature())
                .numCtx(engine.contextTokens())
                .numPredict(prompt.answerTokens())
                .think(false)
                .timeout(NEVER)
                .httpClientBuilder(new WireBuilder(wire))
                .build();
    }

    static ChatModel whole(Engine engine, Prompt prompt, Wire wire) {
        if (engine.provider() == Provider.OPENAI) {
            return OpenAiChatModel.builder()
                    .baseUrl(engine.address())
                    .apiKey(engine.key().isBlank() ? "none" : engine.key())
                    .modelName(engine.model())
                    .temperature(prompt.task().temperature())
                    .maxTokens(prompt.answerTokens())
                    .timeout(NEVER)
                    .maxRetries(0)
                    .httpClientBuilder(new WireBuilder(wire))
                    .build();
        }
        return OllamaChatModel.builder()
                .baseUrl(engine.address())
                .modelName(engine.model())
                .temperature(prompt.task().temperature())
                .numCtx(engine.contextTokens())
                .numPredict(prompt.answerTokens())
                .think(false)
                .timeout(NEVER)
                .maxRetries(0)
                .httpClientBuilder(new WireBuilder(wire))
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
