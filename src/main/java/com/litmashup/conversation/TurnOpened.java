package com.litmashup.conversation;

/** A message has been accepted and waits for an answer. */
public record TurnOpened(String turnId, String conversationId) {}
