package com.litmashup.agent.web;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.ConversationChanged;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.ReplyGrew;
import com.litmashup.conversation.Speaking;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of turns that programs follow. A program that goes away does not stop its turn. */
@Component
class ChatStreams {

    private static final long LONGEST = Duration.ofMinutes(5).toMillis();

    private final Conversations conversations;
    private final TurnProblems problems;
    private final Speaking speaking;
    private final List<ChatStream> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ChatStreams(Conversations conversations, TurnProblems problems, Speaking speaking) {
        this.conversations = conversations;
        this.problems = problems;
        this.speaking = speaking;
    }

    SseEmitter follow(EducatorId educator, Accepted accepted) {
        SseEmitter emitter = new SseEmitter(LONGEST);
        ChatStream stream = new ChatStream(educator, accepted, emitter, conversations, problems);
        open.add(stream);
        emitter.onCompletion(() -> open.remove(stream));
        threads.execute(stream::look);
        return emitter;
    }

    @TransactionalEventListener
    void on(ConversationChanged changed) {
        open.stream()
                .filter(stream -> stream.isAbout(changed.conversationId()))
                .forEach(stream -> threads.execute(stream::look));
    }

    @EventListener
    void on(ReplyGrew grew) {
        open.stream()
                .filter(stream -> stream.isAbout(grew.conversationId()))
                .forEach(stream -> threads.execute(() -> stream.listen(speaking)));
    }

    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(ChatStream::close);
        threads.shutdown();
    }
}
