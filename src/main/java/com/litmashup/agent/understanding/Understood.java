package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The same with another brief. */
    public Understood with(Brief after, Set<BriefField> fields) {
        return new Understood(after, fields, intents, refusals, advice, questions);
    }

    /** The same with one more thing to tell. */
    public Understood advising(Advice more) {
        List<Advice> all = Stream.concat(advice.stream(), Stream.of(more)).toList();
        return new Understood(brief, changed, intents, refusals, all, questions);
    }

    /** The same with one more field to ask about. */
    public Understood asking(BriefField field) {
        Set<BriefField> more = EnumSet.of(field);
        more.addAll(questions);
        return new Understood(brief, changed, intents, refusals, advice, more);
    }
}
