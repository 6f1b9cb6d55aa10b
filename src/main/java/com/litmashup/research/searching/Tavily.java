package com.litmashup.research.searching;

import com.litmashup.research.ResearchProperties;
import com.litmashup.research.searching.SearchAnswer.Trouble;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tavily's search over its wire (docs.tavily.com, POST /search). One question takes at most its deadline, from the first
 * byte of the first try to the last of the last; only "too many" and trouble of the server are tried again, once.
 */
final class Tavily {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LARGEST_BODY = 2_000_000;
    private static final int MOST_TRIES = 2;
    private static final int RESULTS = 5;

    private final ResearchProperties properties;
    private final HttpClient client;

    Tavily(ResearchProperties properties) {
        this.properties = properties;
        this.client = HttpClient.newBuilder()
                .connectTimeout(properties.queryDeadline())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** One try. */
    private record Try(SearchAnswer answer, boolean isWorthAnother, Duration pause) {

        static Try last(SearchAnswer answer) {
            return new Try(answer, false, Duration.ZERO);
        }
    }

    /**
     * Asks. Never fails: what goes wrong is in the answer.
     *
     * @param query clean and not empty
     * @throws InterruptedException where nobody waits for the answer any more
     */
    SearchAnswer ask(String query) throws InterruptedException {
        long end = System.nanoTime() + properties.queryDeadline().toNanos();
        Try last = tryOnce(query, end);
        for (int tries = 1; tries < MOST_TRIES && last.isWorthAnother(); tries++) {
            if (System.nanoTime() + last.pause().toNanos() >= end) {
                break;
            }
            TimeUnit.NANOSECONDS.sleep(last.pause().toNanos());
            last = tryOnce(query, end);
        }
        return last.answer();
    }

    private Try tryOnce(String query, long end) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(query), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_BODY));
        try {
            return judge(answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Try.last(SearchAnswer.without(Trouble.TOO_LATE));
        } catch (ExecutionException unreachable) {
            return Try.last(SearchAnswer.without(Trouble.UNREACHABLE));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String query) {
        String body = JSON.writeValueAsString(Map.of(
                "query",
                query,
                "search_depth",
                "basic",
                "topic",
                "general",
                "max_results",
                RESULTS,
                "include_answer",
                false,
                "include_raw_content",
                false,
                "include_images",
                false,
                "include_usage",
                true));
        return HttpRequest.newBuilder(properties.searchAddress())
                .header("Authorization", "Bearer " + properties.tavilyApiKey())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Try judge(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return Try.last(read(response.body()));
        }
        if (status == 429 || status >= 500) {
            Trouble trouble = status == 429 ? Trouble.TOO_MANY : Trouble.SERVER_TROUBLE;
            return new Try(SearchAnswer.without(trouble), true, pause(response));
        }
        return Try.last(SearchAnswer.without(refusal(status)));
    }

    /** 432 and 433 are Tavily's own: the plan's limit and the pay-as-you-go limit. */
    private static Trouble refusal(int status) {
        return switch (status) {
            case 401, 403 -> Trouble.KEY_REFUSED;
            case 400, 422 -> Trouble.QUERY_REFUSED;
            case 432, 433 -> Trouble.OUT_OF_CREDITS;
            default -> Trouble.BROKEN_ANSWER;
        };
    }

    private static SearchAnswer read(byte[] body) {
        try {
            TavilyAnswer answer = TavilyAnswer.read(body);
            return answer != null && answer.isWhole()
                    ? SearchAnswer.of(answer.hits(), answer.credits())
                    : SearchAnswer.without(Trouble.BROKEN_ANSWER);
        } catch (JacksonException broken) {
            return SearchAnswer.without(Trouble.BROKEN_ANSWER);
        }
    }

    /** As long as the provider asks for, else the back-off with some chance in it, so that tries do not come in step. */
    private Duration pause(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElseGet(() -> properties
                        .backOff()
                        .plus(Duration.ofNanos(ThreadLocalRandom.current()
                                .nextLong(Math.max(1, properties.backOff().toNanos())))));
    }
}
