package com.litmashup.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SourceRepository extends ListCrudRepository<SourceRow, String> {

    List<SourceRow> findByConversationIdOrderByNumber(String conversationId);

    Optional<SourceRow> findByConversationIdAndNumber(String conversationId, long number);

    long countByConversationId(String conversationId);
}
