package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept lesson with its history.
 *
 * @param conversationId the conversation it came from, if one
 * @param version counted from 1
 * @param engine who phrased it: {@code library}, or a model where one wrote some of it
 * @param authors who wrote which piece
 * @param fallbacks what had to be done another way, in plain sentences
 */
public record Mashup(
        String id,
        EducatorId owner,
        @Nullable String conversationId,
        int version,
        Lesson lesson,
        QualityReport quality,
        String engine,
        Authors authors,
        long generationMs,
        List<String> fallbacks,
        Instant createdAt,
        Instant updatedAt) {}
