package com.litmashup.account.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner sees it.
 *
 * @param prefix the first characters, enough to tell keys apart
 * @param lastUsedAt to the minute
 * @param isUsable neither revoked nor expired
 */
public record KeyView(
        String id,
        String name,
        String prefix,
        boolean isReadOnly,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean isUsable) {}
