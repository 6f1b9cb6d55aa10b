package com.litmashup.research.searching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.research.ResearchProperties;
import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import com.litmashup.research.searching.SearchAnswer.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Searches the web: side by side, remembering answers, with few questions under way at once and a rest for a provider in
 * trouble. Without a key nothing leaves this machine.
 */
@Component
public class Searches {

    public static final String TOOL = "tavily";

    private static final int FAILURES_TO_REST = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 500;

    private final ResearchProperties properties;
    private final Tavily tavily;
    private final Circuit circuit = new Circuit(FAILURES_TO_REST, REST, System::nanoTime);
    private final Semaphore places;
    private final Cache<String, SearchAnswer> remembered;
    private final MessageSource words;
    private final Clock clock;

    Searches(ResearchProperties properties, MessageSource words, Clock clock) {
        this.properties = properties;
        this.tavily = new Tavily(properties);
        this.places = new Semaphore(properties.atOnce(), true);
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(properties.remembered())
                .build();
        this.words = words;
        this.clock = clock;
    }

    /** A search and the pages it named. */
    public record Searched(ToolCall call, List<Hit> hits) {}

    /** Whether the web can be asked at all. */
    public boolean hasKey() {
        return properties.hasKey();
    }

    /** Why the web is not asked just now, in one sentence; null where it is. */
    public @Nullable String restingBecause() {
        return circuit.isOpen() ? say(Trouble.RESTING) : null;
    }

    /** The note that no search was made, for want of a key. */
    public ToolCall notMade(String query) {
        return call(query, SearchAnswer.without(Trouble.NO_KEY), 0, now());
    }

    /**
     * Asks all queries at once.
     *
     * @param ended hears the place of each query, from 0, when its answer is there
     * @return one for each query, in their order, whatever became of it
     */
    public List<Searched> search(List<String> queries, IntConsumer ended) {
        Instant start = now();
        AtomicLongArray nanos = new AtomicLongArray(queries.size());
        long began = System.nanoTime();
        List<SearchAnswer> answers = SideBySide.ask(
                queries.size(),
                place -> {
                    SearchAnswer answer = ask(queries.get(place));
                    nanos.set(place, System.nanoTime() - began);
                    ended.accept(place);
                    return answer;
                },
                properties.overallDeadline());
        long whole = System.nanoTime() - began;
        return IntStream.range(0, queries.size())
                .mapToObj(place -> searched(
                        queries.get(place),
                        answers.get(place),
                        nanos.get(place) == 0 ? whole : nanos.get(place),
                        start))
                .toList();
    }

    private SearchAnswer ask(String query) {
        if (!hasKey()) {
            return SearchAnswer.without(Trouble.NO_KEY);
        }
        SearchAnswer known = remembered.getIfPresent(QueryText.normal(query));
        return known == null ? askAnew(query) : known;
    }

    private SearchAnswer askAnew(String query) {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return SearchAnswer.without(Trouble.TOO_LATE);
        }
        try {
            return circuit.tryPass() ? judged(query, answer(query)) : SearchAnswer.without(Trouble.RESTING);
        } finally {
            places.release();
        }
    }

    private SearchAnswer answer(String query) {
        try {
            return tavily.ask(QueryText.clean(query));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return SearchAnswer.without(Trouble.TOO_LATE);
        }
    }

    private SearchAnswer judged(String query, SearchAnswer answer) {
        if (answer.outcome().isAnswered()) {
            circuit.succeeded();
            SearchAnswer free = new SearchAnswer(answer.outcome(), answer.hits(), answer.trouble(), 0);
            remembered.put(QueryText.normal(query), free);
        } else if (answer.trouble() != Trouble.QUERY_REFUSED) {
            circuit.failed();
        }
        return answer;
    }

    private Searched searched(String query, SearchAnswer answer, long nanos, Instant start) {
        return new Searched(call(query, answer, nanos, start), answer.hits());
    }

    private ToolCall call(String query, SearchAnswer answer, long nanos, Instant start) {
        return new ToolCall(
                ToolCall.newId(),
                TOOL,
                query,
                answer.outcome(),
                answer.hits().size(),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                answer.outcome() == Outcome.OK ? null : say(answer.trouble()),
                answer.credits(),
                start);
    }

    private String say(Trouble trouble) {
        return words.getMessage("research.trouble." + trouble.key(), null, Locale.ENGLISH);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
