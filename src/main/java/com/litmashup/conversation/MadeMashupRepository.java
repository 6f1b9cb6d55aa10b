package com.litmashup.conversation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MadeMashupRepository extends ListCrudRepository<MadeMashupRow, String> {

    List<MadeMashupRow> findByConversationIdOrderByCreatedAt(String conversationId);

    List<MadeMashupRow> findByConversationIdIn(List<String> conversationIds);
}
