package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ToolCallRepository extends ListCrudRepository<ToolCallRow, String> {

    List<ToolCallRow> findByConversationIdOrderByPosition(String conversationId);

    long countByConversationId(String conversationId);
}
