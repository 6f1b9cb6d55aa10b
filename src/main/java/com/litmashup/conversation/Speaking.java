package com.litmashup.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The replies that are being said right now, before they are answers. Whoever follows is told a few times a second; what
 * has been said is stored every few seconds and when the turn ends without an answer, so that neither a stop nor a crash
 * loses it.
 */
@Component
public class Speaking {

    private static final int LONGEST = 20_000;
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** A word that comes after the end of its turn is forgotten after a while. */
    private final Map<String, Utterance> utterances = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .<String, Utterance>build()
            .asMap();

    private final TurnRepository turns;
    private final ApplicationEventPublisher events;
    private final SpeakingProperties pace;

    Speaking(TurnRepository turns, ApplicationEventPublisher events, SpeakingProperties pace) {
        this.turns = turns;
        this.events = events;
        this.pace = pace;
    }

    /**
     * What has been said.
     *
     * @param place in the queue before a busy model; 0 where it does not wait
     * @param told when followers were last told of it, in nanoseconds
     * @param stored when it was last stored, in nanoseconds
     */
    private record Utterance(String text, int place, long told, long stored) {}

    /** Notes that nothing can be said yet, because a model is busy with others. */
    public void waits(String turnId, String conversationId, int place) {
        long now = System.nanoTime();
        utterances.put(turnId, new Utterance("", place, now, now));
        events.publishEvent(new ReplyGrew(turnId, conversationId));
    }

    /** Notes what a reply has come to. Called by one thread at a time for each turn, and outside any transaction. */
    public void soFar(String turnId, String conversationId, String text) {
        long now = System.nanoTime();
        Utterance before = utterances.getOrDefault(turnId, new Utterance("", 0, now, now));
        boolean tell = before.text.isEmpty() || isDue(before.told, now, pace.tell());
        boolean store = isDue(before.stored, now, pace.store());
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        utterances.put(turnId, new Utterance(kept, 0, tell ? now : before.told, store ? now : before.stored));
        if (store) {
            turns.keepSaid(turnId, kept);
        }
        if (tell) {
            events.publishEvent(new ReplyGrew(turnId, conversationId));
        }
    }

    /** What is being said in a turn, if anything is. */
    public Optional<String> of(String turnId) {
        return Optional.ofNullable(utterances.get(turnId)).map(Utterance::text);
    }

    /** How many are before a turn until a busy model hears it, itself counted; 0 where it does not wait. */
    public int place(String turnId) {
        Utterance utterance = utterances.get(turnId);
        return utterance == null ? 0 : utterance.place;
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        utterances.remove(ended.turnId());
    }

    private static boolean isDue(long last, long now, Duration every) {
        return now - last >= every.toNanos();
    }
}
