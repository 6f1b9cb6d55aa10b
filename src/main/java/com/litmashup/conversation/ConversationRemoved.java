package com.litmashup.conversation;

/** A conversation and all that belonged to it has been deleted. */
public record ConversationRemoved(String conversationId) {}
