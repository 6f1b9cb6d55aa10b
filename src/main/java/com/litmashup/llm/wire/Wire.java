package com.litmashup.llm.wire;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one call goes over. LangChain4j speaks through it; it keeps the limits, can be cut by any thread at any
 * moment, and knows how the call ended. Everything is done on the calling thread.
 */
public final class Wire {

    private static final int LONGEST_ERROR = 64_000;
    private static final int LONGEST_WHOLE = 4_000_000;

    private final Sender sender;
    private final Dialect dialect;
    private final Limits limits;
    private final Watch watch;
    private final Cutting cutting = new Cutting();
    private @Nullable Outcome outcome;
    private boolean asksForTool;

    public Wire(Sender sender, Dialect dialect, Limits limits, Watch watch) {
        this.sender = sender;
        this.dialect = dialect;
        this.limits = limits;
        this.watch = watch;
    }

    /** Ends the call, before or after its first word, and closes its connection. */
    public void cut(Cut why) {
        cutting.cut(why);
    }

    /** How it ended; lost where it never got as far as the wire. */
    public Outcome outcome() {
        return outcome == null ? new Outcome.ConnectionLost() : outcome;
    }

    SuccessfulHttpResponse execute(HttpRequest request) {
        Limits whole = new Limits(limits.connect(), limits.total(), limits.idle(), limits.total());
        return sent(request, whole, (response, content, patience) -> {
            String body = text(content, LONGEST_WHOLE, patience);
            Dialect.Line line = dialect.object(body);
            asksForTool = line.asksForTool();
            finish(line.mayBeLast());
            return answered(response).body(body).build();
        });
    }

    void execute(HttpRequest request, ServerSentEventParser theirs, ServerSentEventListener listener) {
        try {
            sent(
                    request,
                    limits,
                    (response, content, patience) -> stream(response, new Lines(content), patience, listener));
        } catch (RuntimeException e) {
            listener.onError(e);
            return;
        }
        listener.onClose();
    }

    private SuccessfulHttpResponse stream(
            HttpResponse<InputStream> response, Lines lines, Patience patience, ServerSentEventListener listener)
            throws IOException {
        SuccessfulHttpResponse opened = answered(response).build();
        listener.onOpen(opened);
        boolean isWhole = false;
        boolean isOver = false;
        for (String text = lines.next(); text != null; text = isOver ? null : lines.next()) {
            patience.sign();
            Optional<Dialect.Line> line = dialect.read(text);
            line.ifPresent(read -> pass(read, listener));
            isWhole |= line.filter(Dialect.Line::mayBeLast).isPresent();
            isOver = line.filter(Dialect.Line::isLast).isPresent();
        }
        finish(isWhole);
        return opened;
    }

    private void pass(Dialect.Line line, ServerSentEventListener listener) {
        asksForTool |= line.asksForTool();
        listener.onEvent(new ServerSentEvent(null, line.data()), new ServerSentEventContext(cutting));
    }

    private void finish(boolean isWhole) {
        if (!isWhole) {
            throw new Broken(new Outcome.EndedEarly());
        }
        outcome = new Outcome.Finished(asksForTool);
    }

    private interface Reading {
        SuccessfulHttpResponse read(HttpResponse<InputStream> response, InputStream content, Patience patience)
                throws IOException;
    }

    private SuccessfulHttpResponse sent(HttpRequest request, Limits patienceLimits, Reading reading) {
        try (Patience patience = new Patience(watch, patienceLimits, this::cut)) {
            cutting.begin();
            HttpResponse<InputStream> response = sender.send(request);
            try (InputStream body = cutting.opened(response.body())) {
                refuse(response.statusCode(), body, patience);
                return reading.read(response, body, patience);
            }
        } catch (Broken e) {
            throw ended(e.outcome(), e);
        } catch (HttpException e) {
            throw e;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw ended(Failures.outcome(e), e);
        } finally {
            cutting.end();
        }
    }

    /** What we did ourselves explains whatever broke meanwhile. */
    private Broken ended(Outcome broke, Exception cause) {
        Outcome how = cutting.why().<Outcome>map(Outcome.WasCut::new).orElse(broke);
        outcome = how;
        Broken broken = new Broken(how);
        broken.initCause(cause);
        return broken;
    }

    private void refuse(int status, InputStream content, Patience patience) throws IOException {
        if (status / 100 != 2) {
            patience.sign();
            String body = new String(content.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
            outcome = new Outcome.Status(status, body);
            throw new HttpException(status, body);
        }
    }

    private static String text(InputStream body, int longest, Patience patience) throws IOException {
        patience.sign();
        byte[] bytes = body.readNBytes(longest);
        if (bytes.length == longest) {
            throw new Broken(new Outcome.WasCut(Cut.ENDLESS));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SuccessfulHttpResponse.Builder answered(HttpResponse<InputStream> response) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map());
    }
}
