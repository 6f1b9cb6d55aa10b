package com.litmashup.llm.wire;

import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scissors of one call: before the answer begins, the sending thread is interrupted, which closes its connection;
 * after that, the body is closed. Only the first cut counts.
 */
final class Cutting implements ServerSentEventParsingHandle {

    private static final Logger log = LoggerFactory.getLogger(Cutting.class);

    private @Nullable Cut why;
    private @Nullable Thread sending;
    private @Nullable InputStream body;

    synchronized void begin() throws InterruptedException {
        if (why != null) {
            throw new InterruptedException("cut before it began");
        }
        sending = Thread.currentThread();
    }

    synchronized InputStream opened(InputStream answer) throws IOException {
        sending = null;
        body = answer;
        if (why != null) {
            answer.close();
        }
        return answer;
    }

    synchronized void end() {
        sending = null;
        body = null;
        if (why != null) {
            // The interruption was ours, and whoever asked goes on.
            Thread.interrupted();
        }
    }

    synchronized void cut(Cut reason) {
        if (why != null) {
            return;
        }
        why = reason;
        if (body != null) {
            close(body);
        } else if (sending != null) {
            sending.interrupt();
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            log.debug("A connection was gone already", e);
        }
    }

    synchronized Optional<Cut> why() {
        return Optional.ofNullable(why);
    }

    @Override
    public void cancel() {
        cut(Cut.STOPPED);
    }

    @Override
    public boolean isCancelled() {
        return why().isPresent();
    }
}
