package com.litmashup.llm;

import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.wire.Cut;
import com.litmashup.llm.wire.Outcome;
import com.litmashup.llm.wire.Wire;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call on a virtual thread of its own: waits for its turn, asks, and asks once more where nothing was heard at all. */
final class RunningCall extends Ended {

    private final Engine engine;
    private final Prompt prompt;
    private final @Nullable Form<?> form;
    private final Means means;
    private final Scissors scissors = new Scissors();
    private final Hearing hearing;

    RunningCall(Engine engine, Prompt prompt, @Nullable Form<?> form, Means means, Listener listener) {
        this.engine = engine;
        this.prompt = prompt;
        this.form = form;
        this.means = means;
        this.hearing = new Hearing(listener, this::stop);
    }

    Call start() {
        Thread.ofVirtual().name("model-call").start(this::run);
        return this;
    }

    @Override
    public void stop() {
        scissors.cut(Cut.STOPPED);
    }

    private void run() {
        ScheduledFuture<?> alarm =
                means.watch().after(prompt.ownLimit().orElse(means.limits().total()), () -> scissors.cut(Cut.TOTAL));
        End end = end();
        alarm.cancel(false);
        scissors.putAway();
        end(end, hearing);
    }

    private End end() {
        try {
            scissors.begin();
            return inTurn();
        } catch (InterruptedException e) {
            return Ending.beforeAsking(scissors.why().orElse(Cut.STOPPED));
        }
    }

    private End inTurn() throws InterruptedException {
        if (!means.turnstile().enter(place -> hearing.tell(listener -> listener.waiting(place)))) {
            return new End.NotAsked(End.Reason.QUEUE_FULL);
        }
        try {
            hearing.tell(listener -> listener.asking(engine.name()));
            return fitted();
        } finally {
            means.turnstile().leave();
        }
    }

    private End fitted() throws InterruptedException {
        Fitting fitting = Fitting.of(prompt, engine.contextTokens());
        if (fitting.isTooLong(prompt, engine.contextTokens())) {
            return new End.Refused(End.Refusal.TOO_LONG);
        }
        tellLeftOut(fitting);
        End end = persistent(fitting);
        boolean mayBeShorter = fitting.said().size() > 1 && end.equals(new End.Refused(End.Refusal.TOO_LONG));
        if (!mayBeShorter) {
            return end;
        }
        Fitting shorter = fitting.halved();
        tellLeftOut(shorter);
        return persistent(shorter);
    }

    /** A server that refused the connection or had no seat has not begun: it may be asked once more after a while. */
    private End persistent(Fitting fitting) throws InterruptedException {
        Attempt attempt = attempt(fitting);
        if (isWorthAnother(attempt.wire().outcome())) {
            long pause = means.retryAfter().toMillis();
            TimeUnit.MILLISECONDS.sleep(pause + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
            attempt = attempt(fitting);
        }
        return new Ending(engine.name(), prompt, fitting).of(attempt);
    }

    private static boolean isWorthAnother(Outcome outcome) {
        return outcome instanceof Outcome.Unreachable
                || (outcome instanceof Outcome.Status answer && answer.status() == 503);
    }

    private Attempt attempt(Fitting fitting) throws InterruptedException {
        Wire wire = new Wire(means.sender(), Talk.dialect(engine), means.limits(), means.watch());
        Attempt attempt = new Attempt(wire, piece -> hearing.tell(listener -> listener.text(piece)));
        scissors.hold(wire);
        try {
            if (form == null) {
                attempt.stream(means.talk().streaming(engine, prompt), Talk.request(prompt, fitting));
            } else {
                attempt.whole(means.talk().whole(engine, prompt), Talk.request(prompt, fitting, form));
            }
        } finally {
            scissors.letGo();
        }
        return attempt;
    }

    private void tellLeftOut(Fitting fitting) {
        if (fitting.leftOut() > 0) {
            hearing.tell(listener -> listener.leftOut(fitting.leftOut()));
        }
    }
}
