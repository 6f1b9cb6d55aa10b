package com.litmashup.conversation;

/** More has been said of the reply that is being said in a turn; {@link Speaking} has it. */
public record ReplyGrew(String turnId, String conversationId) {}
