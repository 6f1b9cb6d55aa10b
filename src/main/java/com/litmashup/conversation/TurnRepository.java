package com.litmashup.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface TurnRepository extends ListCrudRepository<TurnRow, String> {

    Optional<TurnRow> findByEducatorIdAndRequestId(String educatorId, String requestId);

    Optional<TurnRow> findByIdAndConversationId(String id, String conversationId);

    List<TurnRow> findByConversationIdOrderByPosition(String conversationId);

    List<TurnRow> findByStatusOrderById(TurnStatus status);

    long countByConversationId(String conversationId);

    long countByConversationIdAndStatus(String conversationId, TurnStatus status);

    boolean existsByIdAndStatus(String id, TurnStatus status);

    boolean existsByStatusIn(Collection<TurnStatus> statuses);

    /** Claims the turn for work; 0 where it is not waiting or another one of the conversation runs or waits before it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update TurnRow turn
            set turn.status = RUNNING, turn.startedAt = :now, turn.attempts = turn.attempts + 1, turn.saidSoFar = null
            where turn.id = :id and turn.status = QUEUED
              and not exists (
                select 1 from TurnRow other
                where other.conversationId = turn.conversationId and other.id <> turn.id
                  and (other.status = RUNNING or (other.status = QUEUED and other.position < turn.position)))""")
    int claim(String id, Instant now);

    /** Ends a turn that is in the expected state; 0 where somebody else ended it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update TurnRow turn set turn.status = :end, turn.error = :error, turn.endedAt = :now
            where turn.id = :id and turn.status in :expected""")
    int end(String id, Collection<TurnStatus> expected, TurnStatus end, @Nullable String error, Instant now);

    /** Keeps what has been said of a reply, unless the turn has ended. */
    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update TurnRow turn set turn.saidSoFar = :text where turn.id = :id and turn.status = RUNNING")
    int keepSaid(String id, String text);

    /** Puts turns back into the queue. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update TurnRow turn set turn.status = QUEUED, turn.error = null, turn.endedAt = null
            where turn.id = :id and turn.status in :expected""")
    int requeue(String id, Collection<TurnStatus> expected);
}
