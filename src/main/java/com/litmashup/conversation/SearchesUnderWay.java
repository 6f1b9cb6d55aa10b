package com.litmashup.conversation;

import com.litmashup.research.SearchWatch.Progress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far the searches of running turns are. Fleeting: a restart begins a turn anew, and its searches too. */
@Component
public class SearchesUnderWay {

    private final Map<String, Progress> byTurn = new ConcurrentHashMap<>();

    /** Notes the furthest of what several threads tell. */
    void note(String turnId, Progress progress) {
        byTurn.merge(turnId, progress, (one, other) -> one.number() > other.number() ? one : other);
    }

    void forget(String turnId) {
        byTurn.remove(turnId);
    }

    public Optional<Progress> of(String turnId) {
        return Optional.ofNullable(byTurn.get(turnId));
    }
}
