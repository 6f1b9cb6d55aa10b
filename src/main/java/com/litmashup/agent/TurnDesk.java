package com.litmashup.agent;

import com.litmashup.conversation.TurnEnded;
import com.litmashup.conversation.TurnOpened;
import com.litmashup.conversation.Turns;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes up open turns, one a conversation, off the request threads. The stored turns are the queue; a
 * sweep finds what a crash or a failing disk left lying.
 */
@Component
class TurnDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TurnDesk.class);
    private static final int AT_ONCE = 200;

    private final Turns turns;
    private final Agent agent;
    private final MessageSource words;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TurnDesk(Turns turns, Agent agent, MessageSource words) {
        this.turns = turns;
        this.agent = agent;
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeStock() {
        turns.takeStock(Set.copyOf(held)).forEach(open -> work(open.turnId()));
    }

    @Scheduled(fixedDelayString = "${litmashup.agent.sweep:3s}", initialDelayString = "${litmashup.agent.sweep:3s}")
    void sweep() {
        if (held.isEmpty() && turns.isAnyOpen()) {
            takeStock();
        }
    }

    @TransactionalEventListener
    void on(TurnOpened opened) {
        work(opened.turnId());
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        threads.execute(() -> turns.next(ended.conversationId()).ifPresent(this::work));
    }

    @Override
    public void destroy() {
        threads.close();
    }

    private void work(String turnId) {
        if (held.add(turnId)) {
            threads.execute(() -> hold(turnId));
        }
    }

    private void hold(String turnId) {
        places.acquireUninterruptibly();
        try {
            turns.takeUp(turnId).ifPresent(agent::answer);
        } catch (RuntimeException failure) {
            LOG.error("Turn {} could not be answered", turnId, failure);
            turns.fail(turnId, words.getMessage("agent.failed", null, Locale.ENGLISH));
        } finally {
            places.release();
            held.remove(turnId);
        }
    }
}
