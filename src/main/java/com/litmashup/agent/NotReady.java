package com.litmashup.agent;

import com.litmashup.conversation.BriefField;
import java.util.List;

/** A lesson was asked for while something that it needs is still missing. */
public class NotReady extends RuntimeException {

    private final transient List<BriefField> missing;

    public NotReady(List<BriefField> missing) {
        super("the brief is not complete");
        this.missing = List.copyOf(missing);
    }

    /** In the order in which the agent asks. */
    public List<BriefField> missing() {
        return missing;
    }
}
