package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface FactRepository extends ListCrudRepository<FactRow, String> {

    List<FactRow> findByConversationIdOrderByPosition(String conversationId);

    @Modifying
    @Query("delete from FactRow fact where fact.conversationId = :conversationId")
    void clear(String conversationId);
}
