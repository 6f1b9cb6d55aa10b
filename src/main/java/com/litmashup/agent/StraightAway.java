package com.litmashup.agent;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Post;
import com.litmashup.conversation.TurnWatch;
import com.litmashup.mashup.Mashup;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goes from one sentence to a lesson: what the sentence leaves open is assumed, and said to be. */
@Component
public class StraightAway {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Conversations conversations;
    private final TurnWatch watch;
    private final LessonMaking making;

    StraightAway(Conversations conversations, TurnWatch watch, LessonMaking making) {
        this.conversations = conversations;
        this.watch = watch;
        this.making = making;
    }

    /**
     * Makes a lesson from a prompt.
     *
     * @param stated facts that the caller states beside it
     * @throws NotReady where it names fewer than two genres
     */
    public Mashup make(EducatorId educator, String prompt, Brief stated) {
        Accepted accepted =
                conversations.begin(educator, new Post(UUID.randomUUID().toString(), prompt, stated));
        watch.awaitEnd(accepted.turnId(), PATIENCE);
        Set<BriefField> open = new HashSet<>(Defaults.ASSUMABLE);
        open.add(BriefField.GRADE_OR_AGE);
        conversations.waive(educator, accepted.conversationId(), brief -> Defaults.fill(brief, open));
        return making.make(educator, accepted.conversationId());
    }
}
