package com.litmashup.research.searching;

import com.litmashup.research.searching.SearchAnswer.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Asks several questions at once, a virtual thread each, and has all answers in the order of the questions by a deadline. */
final class SideBySide {

    private SideBySide() {}

    /** The answers to {@code count} questions; one that fails or is late is that in its own place and costs no other. */
    static List<SearchAnswer> ask(int count, IntFunction<SearchAnswer> ask, Duration overall) {
        long end = System.nanoTime() + overall.toNanos();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<SearchAnswer>> asked = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int place = i;
                asked.add(threads.submit(() -> ask.apply(place)));
            }
            return asked.stream().map(answer -> await(answer, end)).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static SearchAnswer await(Future<SearchAnswer> answer, long end) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return SearchAnswer.without(Trouble.TOO_LATE);
        } catch (ExecutionException broken) {
            return SearchAnswer.without(Trouble.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return SearchAnswer.without(Trouble.TOO_LATE);
        }
    }
}
