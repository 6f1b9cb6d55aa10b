package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Gazetteer;
import java.util.List;
import java.util.Set;

/** Reads messages in tests, one after another, with the gazetteer that ships. */
final class Reads {

    private static final MessageReader READER = new MessageReader(Gazetteer.load());

    private Reads() {}

    /** What the last of the messages is understood as, each message following on the one before. */
    static Understood last(String... messages) {
        Understood understood = new Understood(Brief.EMPTY, Set.of(), Set.of(), List.of(), List.of(), Set.of());
        for (String message : messages) {
            understood = READER.read(message, understood.brief(), Set.of());
        }
        return understood;
    }

    static Brief brief(String... messages) {
        return last(messages).brief();
    }

    static Understood answer(String message, Brief before, BriefField... asked) {
        return READER.read(message, before, Set.of(asked));
    }

    static String values(List<Noted<String>> list) {
        return String.join("; ", list.stream().map(Noted::value).toList());
    }
}
