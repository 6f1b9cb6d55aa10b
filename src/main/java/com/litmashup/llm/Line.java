package com.litmashup.llm;

import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.server.NewsOfServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The line to a model, if there is one. Every call ends exactly once, within its limits, and nothing is thrown at whoever
 * asks. No transaction may be open meanwhile.
 */
@Component
public class Line {

    private final Choosing choosing;
    private final NewsOfServer news;
    private final Means means;
    private final Circuits circuits;
    private final Prompts prompts;
    private final EndWording wording;
    private final Shapes shapes = new Shapes();

    Line(Choosing choosing, NewsOfServer news, Means means, Circuits circuits, Prompts prompts, EndWording wording) {
        this.choosing = choosing;
        this.news = news;
        this.means = means;
        this.circuits = circuits;
        this.prompts = prompts;
        this.wording = wording;
    }

    /** Whether a model would be asked for this task right now. Known facts; asks nobody. */
    public Standing standing(Task task) {
        Optional<Engine> engine = choosing.engine(task.purpose());
        if (engine.isEmpty()) {
            return new Standing.Library(End.Reason.NO_MODEL, sentence(new End.NotAsked(End.Reason.NO_MODEL)));
        }
        return circuits.isResting(engine.get(), task)
                ? new Standing.Library(End.Reason.RESTING, wording.resting(task))
                : new Standing.Ready(engine.get().name(), means.turnstile().waiting());
    }

    /** Whether {@link #standing} says more than that nobody has looked yet, as it is for a moment after a start. */
    public boolean isKnown() {
        return choosing.isSettled();
    }

    /** Asks and comes back at once; the listener hears the answer piece by piece and its one end. */
    public Call ask(Prompt prompt, Listener listener) {
        return choosing.engine(prompt.task().purpose())
                .map(engine -> admitted(engine, prompt, null, judged(engine, prompt.task(), listener)))
                .orElseGet(() -> Ended.atOnce(new End.NotAsked(End.Reason.NO_MODEL), listener));
    }

    /** Asks this engine, whoever is chosen and however it did lately. */
    public Call askOf(Engine engine, Prompt prompt, Listener listener) {
        return new RunningCall(engine, prompt, null, means, judged(engine, prompt.task(), listener)).start();
    }

    /**
     * Asks for an answer of a form and waits for it; what has faults may be given again once. Interrupting the waiting
     * thread stops it.
     */
    public <T> Answer<T> structured(Prompt prompt, Form<T> form) {
        return structured(prompt, form, call -> {});
    }

    /** The same for whoever stops it from another thread: every call that is begun for it is shown to the holder. */
    public <T> Answer<T> structured(Prompt prompt, Form<T> form, Consumer<Call> holder) {
        Optional<Engine> engine = choosing.engine(prompt.task().purpose());
        if (engine.isEmpty()) {
            return new Answer.Missing<>(new End.NotAsked(End.Reason.NO_MODEL), List.of());
        }
        if (!circuits.admits(engine.get(), prompt.task())) {
            return new Answer.Missing<>(new End.NotAsked(End.Reason.RESTING), List.of());
        }
        Answer<T> answer = new Filling<>(form, shapes, prompts.named("repair"), means.limits())
                .fill(prompt, question -> {
                    Call call = new RunningCall(engine.get(), question, form, means, piece -> {}).start();
                    holder.accept(call);
                    return call;
                });
        judge(engine.get(), prompt.task(), Filling.end(answer));
        return answer;
    }

    /** What to say of an end to a person: one sentence that helps on, without blame. */
    public String sentence(End end) {
        return wording.sentence(end);
    }

    /** How many calls are with the server, and how many wait. */
    public Map<String, Integer> traffic() {
        return Map.of(
                "parallel", means.turnstile().seats(),
                "running", means.turnstile().taken(),
                "waiting", means.turnstile().waiting());
    }

    private Call admitted(Engine engine, Prompt prompt, @Nullable Form<?> form, Listener listener) {
        return circuits.admits(engine, prompt.task())
                ? new RunningCall(engine, prompt, form, means, listener).start()
                : Ended.atOnce(new End.NotAsked(End.Reason.RESTING), listener);
    }

    private Listener judged(Engine engine, Task task, Listener listener) {
        return new JudgingListener(listener, end -> judge(engine, task, end));
    }

    private void judge(Engine engine, Task task, End end) {
        circuits.judge(engine, task, end);
        if (end instanceof End.Refused) {
            news.changed();
        }
    }
}
