package com.litmashup.llm.server;

import com.litmashup.llm.setting.LlmProperties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the model server how it is, again and again in the background, as long as the application runs. */
@Component
@ConditionalOnWebApplication
class ServerRounds implements DisposableBean {

    private final KnownServer server;
    private final LlmProperties properties;
    private final NewsOfServer news;
    private @Nullable Thread rounds;

    ServerRounds(KnownServer server, LlmProperties properties, NewsOfServer news) {
        this.server = server;
        this.properties = properties;
        this.news = news;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!server.isOff()) {
            rounds = Thread.ofVirtual().name("model-server-rounds").start(this::goRound);
        }
    }

    private void goRound() {
        Semaphore expected = news.expected();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                server.ask();
                boolean isSooner = expected.tryAcquire(properties.refresh().toMillis(), TimeUnit.MILLISECONDS);
                if (isSooner) {
                    expected.drainPermits();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        if (rounds != null) {
            rounds.interrupt();
        }
    }
}
