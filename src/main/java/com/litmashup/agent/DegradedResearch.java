package com.litmashup.agent;

import com.litmashup.conversation.Turn;
import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a flag that some searches of a turn were not answered, so that nobody takes silence for knowledge. */
@Component
class DegradedResearch {

    private final MessageSource words;

    DegradedResearch(MessageSource words) {
        this.words = words;
    }

    Stream<Turn.Flag> flags(List<ToolCall> calls) {
        long missed =
                calls.stream().filter(call -> !call.outcome().isAnswered()).count();
        boolean unmade = calls.stream().anyMatch(call -> call.outcome() == Outcome.NO_KEY);
        if (missed == 0) {
            return Stream.empty();
        }
        String said = unmade
                ? words.getMessage("agent.degraded.no_key", null, Locale.ENGLISH)
                : words.getMessage("agent.degraded", new Object[] {missed, calls.size()}, Locale.ENGLISH);
        return Stream.of(new Turn.Flag(unmade ? "library_research" : "degraded_research", said));
    }
}
