package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FindingRepository extends ListCrudRepository<FindingRow, String> {

    List<FindingRow> findByConversationIdOrderByPosition(String conversationId);

    long countByConversationId(String conversationId);
}
