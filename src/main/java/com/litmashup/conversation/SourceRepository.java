package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface SourceRepository extends ListCrudRepository<SourceRow, String> {

    List<SourceRow> findByConversationIdOrderByNumber(String conversationId);

    long countByConversationId(String conversationId);
}
