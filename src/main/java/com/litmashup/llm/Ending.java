package com.litmashup.llm;

import com.litmashup.llm.wire.Cut;
import com.litmashup.llm.wire.Outcome;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names the end of a try, from what happened on its wire and what text there was. */
final class Ending {

    private static final int ESTIMATE_IS_ROUGH = 300;

    private final String engine;
    private final Prompt prompt;
    private final Fitting fitting;

    Ending(String engine, Prompt prompt, Fitting fitting) {
        this.engine = engine;
        this.prompt = prompt;
        this.fitting = fitting;
    }

    End of(Attempt attempt) {
        String text = attempt.text();
        return switch (attempt.wire().outcome()) {
            case Outcome.Finished finished -> finished(attempt, finished.asksForTool());
            case Outcome.WasCut cut -> cut(cut.cut(), text);
            case Outcome.NoConnectionInTime late -> new End.TimedOut(text, Limit.CONNECT);
            case Outcome.Unreachable nobody -> new End.Refused(End.Refusal.UNREACHABLE);
            case Outcome.Status status -> new End.Refused(refusal(status));
            case Outcome.EndedEarly early -> new End.BrokenOff(text, End.Break.ENDED_EARLY);
            case Outcome.ConnectionLost lost -> new End.BrokenOff(text, End.Break.CONNECTION_LOST);
            case Outcome.Garbled garbled -> new End.BrokenOff(text, End.Break.GARBLED);
            case Outcome.ErrorLine error -> new End.BrokenOff(text, End.Break.SERVER_ERROR);
        };
    }

    private End finished(Attempt attempt, boolean asksForTool) {
        if (asksForTool) {
            return new End.Unusable(attempt.text(), End.Flaw.TOOL_CALL);
        }
        Optional<ChatResponse> response = attempt.response();
        if (response.isEmpty()) {
            return new End.BrokenOff(attempt.text(), End.Break.GARBLED);
        }
        if (attempt.text().isBlank()) {
            return new End.Unusable("", End.Flaw.EMPTY);
        }
        Made made = made(attempt, response.get());
        return response.get().finishReason() == FinishReason.LENGTH
                ? new End.CutOff(attempt.text(), made)
                : new End.Completed(attempt.text(), made);
    }

    private Made made(Attempt attempt, ChatResponse response) {
        int counted = tokens(response, TokenUsage::inputTokenCount);
        return new Made(
                engine,
                prompt.hash(),
                fitting.leftOut(),
                counted > 0 && fitting.tokens() > ESTIMATE_IS_ROUGH && counted < fitting.tokens() / 2,
                counted,
                tokens(response, TokenUsage::outputTokenCount),
                attempt.watch().untilFirstText(),
                attempt.watch().whole());
    }

    private static int tokens(ChatResponse response, Function<TokenUsage, @Nullable Integer> count) {
        return Optional.ofNullable(response.tokenUsage()).map(count).orElse(0);
    }

    private static End cut(Cut cut, String text) {
        return switch (cut) {
            case STOPPED -> new End.Stopped(text);
            case ENDLESS -> new End.BrokenOff(text, End.Break.ENDLESS);
            case FIRST_TOKEN -> new End.TimedOut(text, Limit.FIRST_TOKEN);
            case IDLE -> new End.TimedOut(text, Limit.IDLE);
            case TOTAL -> new End.TimedOut(text, Limit.TOTAL);
        };
    }

    /** An end for a call that was cut before it was asked. */
    static End beforeAsking(Cut cut) {
        return cut(cut, "");
    }

    private static End.Refusal refusal(Outcome.Status answer) {
        return switch (answer.status()) {
            case 401, 403 -> End.Refusal.NOT_ALLOWED;
            case 404 -> End.Refusal.MODEL_MISSING;
            case 413 -> End.Refusal.TOO_LONG;
            case 429, 503 -> End.Refusal.BUSY;
            case 400 ->
                answer.body().toLowerCase(Locale.ROOT).contains("context")
                        ? End.Refusal.TOO_LONG
                        : End.Refusal.NOT_UNDERSTOOD;
            default -> answer.status() >= 500 ? End.Refusal.FAILED : End.Refusal.NOT_UNDERSTOOD;
        };
    }
}
