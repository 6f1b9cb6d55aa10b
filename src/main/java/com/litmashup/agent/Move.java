package com.litmashup.agent;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.agent.understanding.Refusal;
import com.litmashup.agent.understanding.Understood.Advice;
import com.litmashup.conversation.BriefField;
import com.litmashup.research.Synthesis;
import java.util.List;

/** What to say or ask next. Moves are decided by {@link Deciding} and put into words by {@link LibraryPhrasing}. */
sealed interface Move {

    /** Personal data was taken out of the message. */
    record MentionPrivacy(List<String> kinds) implements Move {}

    /** A request that harms: a short reason and an offer. */
    record Decline(Refusal refusal) implements Move {}

    /** Something worth knowing about what was asked for. */
    record Advise(Advice advice) implements Move {}

    /** One friendly sentence for what is beside the point. */
    record LeadBack(Intent intent) implements Move {}

    /** A hello, or an answer to thanks. */
    record Greet(Intent intent) implements Move {}

    /** Says what this tool can do, or what it knows of a genre that was asked about. */
    record Explain() implements Move {}

    /** Says what was understood. */
    record Acknowledge(List<BriefField> changed) implements Move {}

    /** Teaches a little about genres that are new to the conversation, with citations. */
    record Teach(List<String> genres) implements Move {}

    /** Says plainly that the library has nothing on some genres. */
    record AdmitGap(List<String> genres) implements Move {}

    /** Says where two sources of a genre name different things. */
    record MentionDifference(String genre, Synthesis.Difference difference) implements Move {}

    /** Says of what the sources of some genres are silent, and how the teacher may add it. Asks nothing. */
    record OfferToAdd(List<Synthesis> silent) implements Move {}

    /** Fills fields by default and says so. */
    record OfferDefaults(List<BriefField> fields) implements Move {}

    /** Offers pairs of genres to somebody who wants ideas. */
    record SuggestPairs() implements Move {}

    /** Offers partners for the one genre that was named. */
    record SuggestPartners(String genre) implements Move {}

    /** Asks, at most two things, the most useful first. */
    record Ask(List<BriefField> fields) implements Move {}

    /** Asks which of two readings is meant. */
    record AskWhich(BriefField field) implements Move {}

    /** Sums up and offers to make the lesson. */
    record OfferLesson() implements Move {}
}
