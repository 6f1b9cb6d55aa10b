package com.litmashup.llm;

import com.litmashup.llm.wire.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Has a form filled in, and once more where the first answer has faults; both within one limit. */
final class Filling<T> {

    private final Form<T> form;
    private final Shapes shapes;
    private final PromptFile repair;
    private final Limits limits;

    Filling(Form<T> form, Shapes shapes, PromptFile repair, Limits limits) {
        this.form = form;
        this.shapes = shapes;
        this.repair = repair;
        this.limits = limits;
    }

    Answer<T> fill(Prompt prompt, Function<Prompt, Call> ask) {
        long start = System.nanoTime();
        End first = ask.apply(prompt).await();
        Answer<T> answer = answer(first, false);
        if (!(answer instanceof Answer.Missing<T> missing) || missing.faults().isEmpty()) {
            return answer;
        }
        Duration left = prompt.ownLimit().orElse(limits.total()).minusNanos(System.nanoTime() - start);
        if (!left.isPositive() || Thread.currentThread().isInterrupted()) {
            return answer;
        }
        return answer(
                ask.apply(repaired(prompt, first, missing.faults()).within(left))
                        .await(),
                true);
    }

    private Prompt repaired(Prompt prompt, End first, List<String> faults) {
        String told = repair.filled(Map.of("faults", String.join("\n", faults)));
        return prompt.after(List.of(Said.byAgent(first.text()), Said.byEducator(told)));
    }

    private Answer<T> answer(End end, boolean isRepaired) {
        return switch (end) {
            case End.Completed completed -> read(completed.text(), completed.made(), isRepaired);
            case End.CutOff cut -> read(cut.text(), cut.made(), isRepaired);
            default -> new Answer.Missing<>(end, List.of());
        };
    }

    private Answer<T> read(String text, Made made, boolean isRepaired) {
        Shape<T> shape = shapes.read(form, text);
        if (shape.value() != null && shape.faults().isEmpty()) {
            return new Answer.Given<>(shape.value(), made, isRepaired);
        }
        return new Answer.Missing<>(new End.Unusable(text, End.Flaw.WRONG_SHAPE), shape.faults());
    }

    /** The end that an answer stands for. */
    static <T> End end(Answer<T> answer) {
        return switch (answer) {
            case Answer.Given<T> given -> new End.Completed("", given.made());
            case Answer.Missing<T> missing -> missing.end();
        };
    }
}
