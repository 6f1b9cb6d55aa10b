package com.litmashup.account.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** A limit for each of many askers. Askers who have been quiet for the whole period are forgotten. */
final class Buckets {

    private static final int MOST_ASKERS = 100_000;

    private final int capacity;
    private final LoadingCache<String, Bucket> buckets;

    /** At most {@code capacity} within {@code period}, trickling back evenly. */
    Buckets(int capacity, Duration period) {
        this.capacity = capacity;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ASKERS)
                .expireAfterAccess(period)
                .build(asker -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                        .build());
    }

    int capacity() {
        return capacity;
    }

    ConsumptionProbe take(String asker) {
        return buckets.get(asker).tryConsumeAndReturnRemaining(1);
    }

    boolean isEmpty(String asker) {
        return buckets.get(asker).getAvailableTokens() == 0;
    }

    void forgive(String asker) {
        buckets.invalidate(asker);
    }
}
