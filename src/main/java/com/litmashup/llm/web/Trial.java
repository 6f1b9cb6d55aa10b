package com.litmashup.llm.web;

import com.litmashup.llm.End;
import com.litmashup.llm.Made;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that an admin tries a model with.
 *
 * @param text what has come so far
 * @param end null while it runs
 */
record Trial(
        String model,
        String sentence,
        String text,
        @Nullable End end) {

    private static final double SECOND = Duration.ofSeconds(1).toMillis();

    public boolean isRunning() {
        return end == null;
    }

    /** In seconds; nothing where there was no text. */
    public Optional<Double> firstText() {
        return made().map(made -> made.firstText().toMillis() / SECOND);
    }

    public Optional<Double> whole() {
        return made().map(made -> made.whole().toMillis() / SECOND);
    }

    /** Tokens in a second once it had begun; nothing where the server did not count. */
    public Optional<Double> speed() {
        return made().filter(made -> made.answerTokens() > 1 && made.whole().compareTo(made.firstText()) > 0)
                .map(made -> made.answerTokens()
                        * SECOND
                        / made.whole().minus(made.firstText()).toMillis());
    }

    private Optional<Made> made() {
        if (end instanceof End.CutOff cut) {
            return Optional.of(cut.made());
        }
        return end instanceof End.Completed completed ? Optional.of(completed.made()) : Optional.empty();
    }
}
