package com.litmashup.llm.scripted;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An Ollama that follows a script. By hand: {@code java -cp … com.litmashup.llm.scripted.ScriptedOllama 18402 gpu}; instead
 * of {@code gpu} also {@code cpu}, {@code instant}, {@code broken} or {@code hostile}.
 */
public final class ScriptedOllama extends ScriptedServer {

    private static final String NDJSON = "application/x-ndjson";

    private final List<ScriptedModel> models = new CopyOnWriteArrayList<>();
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Script script = new Script();
    private final ScriptedPull pull = new ScriptedPull();
    private final AtomicInteger pending = new AtomicInteger();
    private volatile Timing timing = Timing.INSTANT;
    private volatile Semaphore seats = new Semaphore(1, true);
    private volatile Supplier<Optional<Fault>> manner = Optional::empty;
    private volatile int maxQueue = 512;

    private ScriptedOllama(ScriptedModel... models) {
        this.models.addAll(Arrays.asList(models));
    }

    public static ScriptedOllama with(ScriptedModel... models) {
        return at(0, models);
    }

    /** At a port of one's choice, for somebody who watches. */
    public static ScriptedOllama at(int port, ScriptedModel... models) {
        ScriptedOllama server = new ScriptedOllama(models);
        server.listen(port);
        return server;
    }

    public static void main(String[] arguments) throws InterruptedException {
        ScriptedOllama server = new ScriptedOllama(ScriptedModel.LLAMA, ScriptedModel.QWEN, ScriptedModel.EMBEDDER);
        switch (arguments[1]) {
            case "gpu" -> server.timed(Timing.GPU);
            case "cpu" -> server.timed(Timing.CPU);
            case "instant" -> server.timed(Timing.INSTANT);
            case "broken" -> server.always(Manners.broken());
            case "hostile" -> server.always(Manners.hostile());
            default -> throw new IllegalArgumentException("gpu, cpu, instant, broken or hostile, not " + arguments[1]);
        }
        server.pull.slowly();
        server.listen(Integer.parseInt(arguments[0]));
        Thread.currentThread().join();
    }

    public ScriptedOllama timed(Timing how) {
        timing = how;
        return this;
    }

    public ScriptedOllama parallel(int requests) {
        seats = new Semaphore(requests, true);
        return this;
    }

    public ScriptedOllama queueing(int most) {
        maxQueue = most;
        return this;
    }

    /** From now on, this is answered to messages in which the pattern is found. */
    public ScriptedOllama on(String heard, String reply) {
        return answering(heard, message -> reply);
    }

    /** From now on, messages in which the pattern is found are answered by what is made of them. */
    public ScriptedOllama answering(String heard, UnaryOperator<String> reply) {
        script.on(heard, reply);
        return this;
    }

    /** The next chats are answered so, one fault each. */
    public ScriptedOllama next(Fault... more) {
        faults.addAll(Arrays.asList(more));
        return this;
    }

    /** Where nothing else is told for the next chat, it is answered so. */
    ScriptedOllama always(Supplier<Fault> manner) {
        this.manner = () -> Optional.of(manner.get());
        return this;
    }

    public void add(ScriptedModel model) {
        models.add(model);
    }

    public void remove(ScriptedModel model) {
        models.remove(model);
    }

    public ScriptedPull pull() {
        return pull;
    }

    /** The chats that were asked for. */
    public List<Received> chats() {
        return received().stream()
                .filter(request -> "/api/chat".equals(request.path()))
                .toList();
    }

    @Override
    void answer(Exchange exchange) throws IOException {
        Received request = exchange.received();
        switch (request.method() + " " + request.path()) {
            case "GET /" -> exchange.answer(200, "text/plain; charset=utf-8", "Ollama is running");
            case "GET /api/version" -> exchange.json(200, "{\"version\":\"0.32.15\"}");
            case "GET /api/tags" -> exchange.json(200, OllamaJson.tags(models));
            case "GET /api/ps" -> exchange.json(200, OllamaJson.running(models, loaded));
            case "POST /api/show" -> show(exchange, request.json().path("model").asString(""));
            case "POST /api/chat" -> queued(exchange, new ChatTurn(request.json()));
            case "POST /api/pull" ->
                pull.play(exchange, request.json().path("model").asString(""), this);
            case "DELETE /api/delete" ->
                delete(exchange, request.json().path("model").asString(""));
            default -> unknown(exchange);
        }
    }

    private void unknown(Exchange exchange) throws IOException {
        violated("unknown address " + exchange.received().method() + " "
                + exchange.received().path());
        exchange.answer(404, "text/plain", "404 page not found");
    }

    private void show(Exchange exchange, String name) throws IOException {
        for (ScriptedModel model : models) {
            if (model.name().equals(name)) {
                exchange.json(200, OllamaJson.card(model));
                return;
            }
        }
        exchange.json(404, OllamaJson.error("model '" + name + "' not found"));
    }

    private void delete(Exchange exchange, String name) throws IOException {
        boolean wasThere = models.removeIf(model -> model.name().equals(name));
        loaded.remove(name);
        exchange.answer(
                wasThere ? 200 : 404, "text/plain", wasThere ? "" : OllamaJson.error("model '" + name + "' not found"));
    }

    private void queued(Exchange exchange, ChatTurn turn) throws IOException {
        turn.violations().forEach(this::violated);
        if (pending.incrementAndGet() > maxQueue + seats.availablePermits() && seats.availablePermits() == 0) {
            pending.decrementAndGet();
            exchange.json(503, OllamaJson.error("server busy, please try again.  maximum pending requests exceeded"));
            return;
        }
        Semaphore seat = seats;
        seat.acquireUninterruptibly();
        try {
            chat(exchange, turn);
        } finally {
            seat.release();
            pending.decrementAndGet();
        }
    }

    private void chat(Exchange exchange, ChatTurn turn) throws IOException {
        Optional<Fault> fault = Optional.ofNullable(faults.poll()).or(manner);
        if (fault.isPresent()) {
            fault.get().play(exchange, turn);
        } else if (models.stream().noneMatch(model -> model.name().equals(turn.model()) && model.can("completion"))) {
            exchange.json(404, OllamaJson.error("model '" + turn.model() + "' not found"));
        } else {
            say(exchange, turn, script.reply(turn.lastMessage(), turn.format()));
        }
    }

    /** The well-behaved answer: load, read the prompt, then a token at a time, cut at {@code num_predict}. */
    void say(Exchange exchange, ChatTurn turn, String reply) throws IOException {
        if (loaded.add(turn.model())) {
            exchange.pause(timing.load());
        }
        exchange.pause(timing.prompt(turn.promptTokens()));
        List<String> tokens = ChatTurn.tokens(reply);
        int most = turn.mostTokens() < 0 ? tokens.size() : Math.min(tokens.size(), turn.mostTokens());
        String reason = most < tokens.size() ? "length" : "stop";
        List<String> said = tokens.subList(0, most);
        int counted = Math.min(turn.promptTokens(), turn.contextTokens());
        if (!turn.isStreaming()) {
            exchange.pause(timing.token().multipliedBy(most));
            exchange.json(200, turn.last(String.join("", said), reason, counted, most));
            return;
        }
        exchange.begin(NDJSON);
        for (String token : said) {
            exchange.pause(timing.token());
            exchange.line(turn.chunk(token));
        }
        exchange.line(turn.last("", reason, counted, most));
        exchange.end();
    }
}
