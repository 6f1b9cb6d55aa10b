package com.litmashup.conversation;

import java.time.Instant;
import java.util.List;

/** One page of an educator's conversations. */
public record Overview(List<Item> items, int page, int size, long total) {

    public record Item(
            String id,
            String title,
            Phase phase,
            long messageCount,
            long mashupCount,
            Instant createdAt,
            Instant updatedAt) {}

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
