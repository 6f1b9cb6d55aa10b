package com.litmashup.conversation;

/** Something of a conversation has changed; whoever shows it should look again. */
public record ConversationChanged(String conversationId) {}
