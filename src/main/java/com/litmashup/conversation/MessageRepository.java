package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MessageRepository extends ListCrudRepository<MessageRow, String> {

    List<MessageRow> findByConversationIdOrderByPosition(String conversationId);

    long countByConversationId(String conversationId);
}
