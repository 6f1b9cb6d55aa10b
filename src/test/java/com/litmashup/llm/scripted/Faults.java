package com.litmashup.llm.scripted;

import java.io.IOException;
import java.time.Duration;

/** What goes wrong between a chat and its answer; the numbers in the tests are those of our list of 44 faults. */
public final class Faults {

    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON = "application/json; charset=utf-8";

    /** No head, ever. */
    public static final Fault SILENT = (exchange, turn) -> exchange.stall();

    /** Two tokens, then silence. */
    public static final Fault STALLS = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.stall();
    };

    /** A head and half a body, then silence. */
    public static final Fault STALLS_WITHIN_BODY = (exchange, turn) -> {
        exchange.promise(JSON, 5_000);
        exchange.raw("{\"model\":");
        exchange.stall();
    };

    /** The stream ends properly, and the line with {@code done} is missing. */
    public static final Fault ENDS_WITHOUT_DONE = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.end();
    };

    /** Half a line, then the end. */
    public static final Fault ENDS_WITHIN_LINE = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.chunk(Exchange.bytes("{\"model\":\"x\",\"message\":{\"role\":\"assis"));
        exchange.end();
    };

    public static final Fault EMPTY_BODY = (exchange, turn) -> exchange.answer(200, NDJSON, "");

    /** A line that is no JSON between two that are. */
    public static final Fault GARBAGE_LINE = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.line("<html>502 Bad Gateway</html>");
        exchange.line(turn.last("stop"));
        exchange.end();
    };

    public static final Fault ERROR_LINE = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.line(OllamaJson.error("an error was encountered while running the model: unexpected EOF"));
        exchange.end();
    };

    public static final Fault RESET = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.pause(Duration.ofMillis(100));
        exchange.reset();
    };

    /** Closed without the last chunk. */
    public static final Fault DROPPED = (exchange, turn) -> {
        begin(exchange, turn);
        exchange.pause(Duration.ofMillis(100));
        exchange.drop();
    };

    /** Status 200 and an error where the answer of an unstreamed call should be. */
    public static final Fault ERROR_WITH_200 =
            (exchange, turn) -> exchange.json(200, OllamaJson.error("model runner has unexpectedly stopped"));

    public static final Fault TRUNCATED_BODY = (exchange, turn) ->
            exchange.json(200, turn.last("{\"a\":1}", "stop", 5, 5).substring(0, 60));

    /** Streams although it was asked not to. */
    public static final Fault STREAMS_UNASKED = (exchange, turn) -> {
        exchange.begin(NDJSON);
        exchange.line(turn.chunk("He"));
        exchange.line(turn.chunk("llo"));
        exchange.line(turn.last("stop"));
        exchange.end();
    };

    /** Thoughts only, until the answer's length was used up. */
    public static final Fault ONLY_THOUGHTS = (exchange, turn) -> {
        exchange.begin(NDJSON);
        exchange.line(turn.thought("Let me think about samba."));
        exchange.line(turn.last("length"));
        exchange.end();
    };

    /** A byte a chunk, so that letters are torn apart, and slowly. */
    public static final Fault TRICKLE = (exchange, turn) -> {
        exchange.begin(NDJSON);
        for (String line : new String[] {turn.chunk("Olá 🥁 "), turn.chunk("samba"), turn.last("stop")}) {
            for (byte next : Exchange.bytes(line + "\n")) {
                exchange.chunk(new byte[] {next});
            }
            exchange.pause(Duration.ofMillis(150));
        }
        exchange.end();
    };

    /** Never stops talking. */
    public static final Fault ENDLESS = (exchange, turn) -> {
        exchange.begin(NDJSON);
        while (true) {
            exchange.line(turn.chunk("la ".repeat(400)));
        }
    };

    /** One line of ten megabytes. */
    public static final Fault ENDLESS_LINE = (exchange, turn) -> {
        exchange.begin(NDJSON);
        exchange.line(turn.chunk("la".repeat(5_000_000)));
        exchange.stall();
    };

    private Faults() {}

    /** A plain error before anything else. */
    public static Fault status(int status, String error) {
        return (exchange, turn) -> exchange.json(status, OllamaJson.error(error));
    }

    /** A good answer, after a while. */
    public static Fault late(Duration wait, String reply) {
        return (exchange, turn) -> {
            exchange.pause(wait);
            says(reply).play(exchange, turn);
        };
    }

    /** A good answer of exactly this text. */
    public static Fault says(String reply) {
        return saying(reply, "stop", 50);
    }

    /** An answer of this text that ends for this reason after so many tokens of prompt. */
    public static Fault saying(String reply, String reason, int promptTokens) {
        return (exchange, turn) -> {
            if (turn.isStreaming()) {
                exchange.begin(NDJSON);
                for (String token : ChatTurn.tokens(reply)) {
                    exchange.line(turn.chunk(token));
                }
                exchange.line(turn.last("", reason, promptTokens, 10));
                exchange.end();
            } else {
                exchange.json(200, turn.last(reply, reason, promptTokens, 10));
            }
        };
    }

    /** A wish for tools that nobody offered. */
    public static Fault tools(String... callsAsJson) {
        return (exchange, turn) -> {
            exchange.begin(NDJSON);
            for (String calls : callsAsJson) {
                exchange.line(turn.tools(calls));
            }
            exchange.line(turn.last("stop"));
            exchange.end();
        };
    }

    private static void begin(Exchange exchange, ChatTurn turn) throws IOException {
        exchange.begin(NDJSON);
        exchange.line(turn.chunk("Samba "));
        exchange.line(turn.chunk("is "));
    }
}
