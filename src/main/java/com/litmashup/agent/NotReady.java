package com.litmashup.agent;

import com.litmashup.conversation.BriefField;
import java.util.List;

/** A lesson was asked for while something that it needs is still missing. */
public class NotReady extends RuntimeException {

    private final String conversationId;
    private final transient List<BriefField> missing;

    public NotReady(String conversationId, List<BriefField> missing) {
        super("the brief is not complete");
        this.conversationId = conversationId;
        this.missing = List.copyOf(missing);
    }

    /** Where what is missing can be said. */
    public String conversationId() {
        return conversationId;
    }

    /** In the order in which the agent asks. */
    public List<BriefField> missing() {
        return missing;
    }
}
