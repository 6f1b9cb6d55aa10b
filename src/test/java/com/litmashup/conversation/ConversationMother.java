package com.litmashup.conversation;

import com.litmashup.account.EducatorId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What educators of the tests say, and what they are answered. */
final class ConversationMother {

    static final String WISH = "Samba and baroque, please.";

    private ConversationMother() {}

    /** Somebody who has no conversation yet. */
    static EducatorId somebody() {
        return new EducatorId(UUID.randomUUID().toString());
    }

    static Post post(String text) {
        return new Post(UUID.randomUUID().toString(), text);
    }

    static Answer answer(String text, OpenTurn turn) {
        return new Answer(
                text,
                "library",
                null,
                turn.transcript().brief(),
                Set.of(),
                Set.of(),
                List.of(),
                turn.transcript().version());
    }
}
