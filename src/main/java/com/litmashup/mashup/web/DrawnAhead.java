package com.litmashup.mashup.web;

import com.litmashup.mashup.MashupMade;
import com.litmashup.mashup.Mashups;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the score of a new lesson drawn while its teacher is still on the way to its page. */
@Component
@ConditionalOnBooleanProperty(name = "litmashup.studio.ahead", matchIfMissing = true)
class DrawnAhead {

    private final Mashups mashups;
    private final LessonScores scores;

    DrawnAhead(Mashups mashups, LessonScores scores) {
        this.mashups = mashups;
        this.scores = scores;
    }

    @TransactionalEventListener
    void on(MashupMade made) {
        Thread.ofVirtual()
                .name("drawn ahead")
                .start(() -> mashups.find(made.owner(), made.id())
                        .ifPresent(mashup -> scores.score(mashup, Wish.PLAIN, Look.PAGE)));
    }
}
