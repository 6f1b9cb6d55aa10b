package com.litmashup.agent;

import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import com.litmashup.research.Synthesis;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a decision depends on.
 *
 * @param masked kinds of personal data that were taken out of the message
 * @param fresh canonical names of genres that were looked up for this message
 * @param unknown those of them of which the library knows nothing
 * @param compared how the sources of each of them compare
 */
record Situation(
        Transcript before,
        Understood understood,
        List<String> masked,
        List<String> fresh,
        Set<String> unknown,
        List<Synthesis> compared) {

    Brief brief() {
        return understood.brief();
    }

    Set<BriefField> asked() {
        return before.asked();
    }

    /** Codes of what the teacher has been told in this conversation. */
    Set<String> told() {
        return before.turns().stream()
                .flatMap(turn -> turn.flags().stream())
                .map(Turn.Flag::code)
                .collect(Collectors.toSet());
    }

    boolean isFirst() {
        return before.turns().size() <= 1;
    }
}
