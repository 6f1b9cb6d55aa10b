package com.litmashup.studio.engraving;

import com.litmashup.music.writing.EngravingAbc;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the engraver, which takes seconds to get ready, draw a little before anybody waits for it. */
@Component
@ConditionalOnBooleanProperty(name = "litmashup.studio.ahead", matchIfMissing = true)
class FirstStroke {

    private static final EngravingAbc SCALE =
            new EngravingAbc("X:1\nL:1/8\nM:4/4\nK:C\n\"C\"CDEF \"G7\"GABc|]\n", Map.of());

    private final Engraver engraver;

    FirstStroke(Engraver engraver) {
        this.engraver = engraver;
    }

    @EventListener(ApplicationReadyEvent.class)
    void draw() {
        Thread.ofVirtual().name("first stroke").start(() -> engraver.engrave(SCALE, Look.PAGE));
    }
}
