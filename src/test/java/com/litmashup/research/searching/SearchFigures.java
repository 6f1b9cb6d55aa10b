package com.litmashup.research.searching;

import com.litmashup.research.ResearchMother;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Times real searches. */
public final class SearchFigures {

    private final Searches searches;
    private int asked;

    public SearchFigures(String address) {
        this.searches = new Searches(ResearchMother.patient(address), ResearchMother.words(), Clock.systemUTC());
    }

    /** Milliseconds that so many new questions side by side take, the median of some rounds. */
    public double medianOf(int rounds, int questions) {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            List<String> queries = IntStream.range(0, questions)
                    .mapToObj(place -> "query " + asked++)
                    .toList();
            long start = System.nanoTime();
            long answered = searches.search(queries, place -> {}).stream()
                    .filter(one -> one.call().outcome().isAnswered())
                    .count();
            times[round] = (System.nanoTime() - start) / 1e6;
            if (answered != questions) {
                throw new IllegalStateException("only " + answered + " of " + questions + " were answered");
            }
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
