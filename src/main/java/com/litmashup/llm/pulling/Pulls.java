package com.litmashup.llm.pulling;

import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;

/** The models that are being fetched, and how the last fetching of each went. Goes on whoever looks or leaves. */
public class Pulls implements DisposableBean {

    private final KnownServer server;
    private final Sender sender;
    private final Watch watch;
    private final Duration patience;
    private final Map<String, Pull> pulls = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();

    Pulls(KnownServer server, Sender sender, Watch watch, Duration patience) {
        this.server = server;
        this.sender = sender;
        this.watch = watch;
        this.patience = patience;
    }

    /** The newest last. */
    public List<Pull> all() {
        synchronized (pulls) {
            return new ArrayList<>(pulls.values());
        }
    }

    public boolean isAnyRunning() {
        return all().stream().anyMatch(Pull::isRunning);
    }

    /** Begins to fetch a model; does nothing where it is being fetched already. */
    public synchronized void start(String model) {
        if (!threads.containsKey(model)) {
            pulls.remove(model);
            pulls.put(model, Pull.of(model));
            Thread thread = Thread.ofVirtual().name("model-pull").unstarted(() -> follow(model));
            threads.put(model, thread);
            thread.start();
        }
    }

    /** Gives up; what is there already is not fetched again next time. */
    public void stop(String model) {
        Thread thread = threads.get(model);
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits until none of this model is running any more. */
    void awaitEnd(String model) throws InterruptedException {
        Thread thread = threads.get(model);
        if (thread != null) {
            thread.join();
        }
    }

    /** Takes one that is over off the list. */
    public void forget(String model) {
        synchronized (pulls) {
            Pull pull = pulls.get(model);
            if (pull != null && !pull.isRunning()) {
                pulls.remove(model);
            }
        }
    }

    private void follow(String model) {
        PullStream stream = new PullStream(sender, watch, patience, model, pull -> pulls.put(model, pull));
        Pull end = stream.follow(server.address());
        look();
        pulls.put(model, end);
        threads.remove(model);
    }

    /** A pull is over when the list of models knows it. */
    private void look() {
        try {
            Thread.interrupted();
            server.ask();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        threads.values().forEach(Thread::interrupt);
    }
}
