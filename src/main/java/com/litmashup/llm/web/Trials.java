package com.litmashup.llm.web;

import com.litmashup.llm.Call;
import com.litmashup.llm.End;
import com.litmashup.llm.Line;
import com.litmashup.llm.Listener;
import com.litmashup.llm.Prompt;
import com.litmashup.llm.Prompts;
import com.litmashup.llm.Task;
import com.litmashup.llm.choosing.Engine;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last trial of a model. A new one stops it. */
@Component
class Trials {

    private static final int LONGEST_ANSWER = 200;

    private final Line line;
    private final Prompts prompts;
    private @Nullable Trial trial;
    private @Nullable Call call;
    private int round;

    Trials(Line line, Prompts prompts) {
        this.line = line;
        this.prompts = prompts;
    }

    synchronized Optional<Trial> last() {
        return Optional.ofNullable(trial);
    }

    synchronized void begin(Engine engine, String sentence) {
        stop();
        round++;
        Trial begun = new Trial(engine.model(), sentence, "", null);
        trial = begun;
        Prompt prompt = Prompt.of(Task.CONVERSATION, prompts.named("trial"), Map.of())
                .saying(sentence)
                .answering(LONGEST_ANSWER);
        call = line.askOf(engine, prompt, new Following(begun, round));
    }

    synchronized void stop() {
        if (call != null) {
            call.stop();
        }
    }

    private synchronized void replace(int ofRound, Trial next) {
        if (round == ofRound) {
            trial = next;
        }
    }

    /** Writes down what comes, unless another trial has begun. */
    private final class Following implements Listener {

        private final int ofRound;
        private Trial now;

        Following(Trial begun, int ofRound) {
            this.now = begun;
            this.ofRound = ofRound;
        }

        @Override
        public void text(String piece) {
            become(new Trial(now.model(), now.sentence(), now.text() + piece, null));
        }

        @Override
        public void ended(End end) {
            become(new Trial(now.model(), now.sentence(), now.text(), end));
        }

        private void become(Trial next) {
            replace(ofRound, next);
            now = next;
        }
    }
}
