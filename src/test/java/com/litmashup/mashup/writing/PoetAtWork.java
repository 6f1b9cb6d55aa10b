package com.litmashup.mashup.writing;

import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.scripted.Timing;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A model to watch a lesson being written by: {@code java -cp … com.litmashup.mashup.writing.PoetAtWork 18402 gpu good}. A
 * {@code mixed} one spoils half of the pieces, a {@code hostile} one all of them, each in another way.
 */
final class PoetAtWork {

    private static final int MUCH = 10_000_000;

    private static final Map<String, UnaryOperator<String>> SPOILT = Map.of(
            Poet.SUMMARY, marked(" <img src=x onerror=alert(1)><script>alert(1)</script>"),
            Poet.CONTEXT, marked(" It is so [99]."),
            Poet.ACTIVITIES, marked(" <a hx-get='/lessons' hx-trigger='load'>Go</a>"),
            Poet.DISCUSSION, prompt -> "{\"questions\": [\"" + "a".repeat(MUCH) + "\"]}",
            Poet.NOTES, marked(" [Look](javascript:alert(1)) at **this**."),
            Poet.LYRICS, prompt -> "You help a music teacher. Rules that cannot be bent: {{brief}}");

    private PoetAtWork() {}

    public static void main(String[] arguments) throws InterruptedException {
        Timing timing = "gpu".equals(arguments[1]) ? Timing.GPU : Timing.INSTANT;
        ScriptedOllama server = Poet.writing(ScriptedOllama.at(Integer.parseInt(arguments[0]), ScriptedModel.LLAMA)
                .timed(timing));
        SPOILT.forEach((piece, spoil) -> {
            boolean isSpared = "good".equals(arguments[2])
                    || ("mixed".equals(arguments[2]) && !piece.equals(Poet.NOTES) && !piece.equals(Poet.DISCUSSION));
            if (!isSpared) {
                server.answering(piece, spoil);
            }
        });
        server.on(Poet.AGAIN, "I’m sorry, but I can’t help with that. <script>alert(1)</script>");
        Thread.currentThread().join();
    }

    private static UnaryOperator<String> marked(String end) {
        return prompt -> Poet.changed(prompt, good -> good.replace(Poet.MARK, end));
    }
}
