package com.litmashup.conversation.web;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.ConversationChanged;
import com.litmashup.conversation.ConversationNotFound;
import com.litmashup.conversation.ConversationRemoved;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.ReplyGrew;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The open live streams of conversations. Each gets a snapshot first and another one after every change. */
@Component
class LiveStreams {

    private static final int MOST_OF_ONE_EDUCATOR = 6;
    private static final int MOST_IN_ALL = 500;

    private final Conversations conversations;
    private final ConversationViews views;
    private final List<LiveStream> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    LiveStreams(Conversations conversations, ConversationViews views) {
        this.conversations = conversations;
        this.views = views;
    }

    /** Opens a stream, unless there are too many in all. Whoever has many open loses the oldest: a tab left long ago. */
    boolean tryOpen(LiveStream stream) {
        if (open.size() >= MOST_IN_ALL) {
            return false;
        }
        open.add(stream);
        stream.onEnd(() -> open.remove(stream));
        closeOldestOf(stream.educator());
        refresh(stream);
        return true;
    }

    private void closeOldestOf(EducatorId educator) {
        List<LiveStream> own = open.stream()
                .filter(stream -> stream.educator().equals(educator))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE_EDUCATOR)).forEach(LiveStream::close);
    }

    @TransactionalEventListener
    void on(ConversationChanged changed) {
        of(changed.conversationId()).forEach(this::refresh);
    }

    @EventListener
    void on(ReplyGrew grew) {
        of(grew.conversationId())
                .forEach(stream -> threads.execute(() -> stream.sendReply(() -> views.beingSaid(grew.turnId()))));
    }

    @TransactionalEventListener
    void on(ConversationRemoved removed) {
        of(removed.conversationId()).forEach(LiveStream::close);
    }

    @Scheduled(fixedDelayString = "${litmashup.live.heartbeat:15s}")
    void beat() {
        open.forEach(stream -> threads.execute(stream::beat));
    }

    /** An open stream would hold the shutdown back for as long as it may last. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(LiveStream::close);
        threads.shutdown();
    }

    private List<LiveStream> of(String conversationId) {
        return open.stream()
                .filter(stream -> stream.conversationId().equals(conversationId))
                .toList();
    }

    private void refresh(LiveStream stream) {
        threads.execute(() -> stream.send(() -> {
            try {
                return views.of(conversations.transcript(stream.educator(), stream.conversationId()));
            } catch (ConversationNotFound gone) {
                return null;
            }
        }));
    }
}
