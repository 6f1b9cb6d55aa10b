package com.litmashup.conversation;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ConversationRepository extends ListCrudRepository<ConversationRow, String> {

    Optional<ConversationRow> findByIdAndEducatorId(String id, String educatorId);

    /** One page of an educator's conversations, newest first; blank words and no phases mean all of them. */
    @Query("""
            select conversation from ConversationRow conversation
            where conversation.educatorId = :educatorId
              and lower(conversation.title) like :words escape '\\'
              and conversation.phase in :phases
            order by conversation.updatedAt desc, conversation.id desc""")
    Page<ConversationRow> search(String educatorId, String words, Collection<Phase> phases, Pageable page);
}
