package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import org.jspecify.annotations.Nullable;

/** A mashup was made and kept. */
public record MashupMade(String id, @Nullable String conversationId, EducatorId owner) {}
