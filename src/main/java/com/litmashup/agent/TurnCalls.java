package com.litmashup.agent;

import com.litmashup.conversation.TurnEnded;
import com.litmashup.conversation.Turns;
import com.litmashup.llm.Call;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calls to a model that turns are waiting for. A turn that is stopped takes its call with it. */
@Component
class TurnCalls implements DisposableBean {

    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private final Turns turns;

    TurnCalls(Turns turns) {
        this.turns = turns;
    }

    /** Holds a call for as long as its turn runs; stops it where the turn has ended already. */
    void hold(String turnId, Call call) {
        calls.put(turnId, call);
        if (!turns.isRunning(turnId)) {
            call.stop();
        }
    }

    void release(String turnId) {
        calls.remove(turnId);
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        Call call = calls.remove(ended.turnId());
        if (call != null) {
            call.stop();
        }
    }

    /** A server that goes down does not wait for a model. */
    @Override
    public void destroy() {
        calls.values().forEach(Call::stop);
    }
}
