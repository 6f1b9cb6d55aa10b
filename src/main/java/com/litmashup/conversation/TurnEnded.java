package com.litmashup.conversation;

/** A turn has come to an end, in whatever state. */
public record TurnEnded(String turnId, String conversationId) {}
