package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import java.util.List;
import java.util.Set;

/**
 * What one message changed and wants.
 *
 * @param brief the brief after the message
 * @param changed fields whose value this message set, changed or took away
 * @param refusals requests that harm
 * @param advice codes of things the teacher should be told, for example {@code polyrhythm_is_advanced}
 * @param questions fields where the message contradicts itself or is unclear, so that asking is better than guessing
 */
public record Understood(
        Brief brief,
        Set<BriefField> changed,
        Set<Intent> intents,
        List<Refusal> refusals,
        List<Advice> advice,
        Set<BriefField> questions) {

    /**
     * A thing to tell the teacher once.
     *
     * @param code key in {@code messages/understanding.properties}
     * @param words what in the message it is about
     */
    public record Advice(String code, String words) {}
}
