package com.litmashup.conversation.web;

import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Turn;
import com.litmashup.research.CitedText;
import com.litmashup.research.SearchWatch.Progress;
import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation as its page shows it. */
record ConversationView(
        String id,
        String title,
        Phase phase,
        boolean working,
        boolean ready,
        List<Step> steps,
        List<Exchange> exchanges,
        List<Group> brief,
        List<String> missing,
        List<SourceLine> sources,
        Provenance provenance,
        List<Compared> compared,
        List<String> mashups,
        String announcement) {

    /** One of the five phases. */
    record Step(Phase phase, String state) {}

    /**
     * What was said, the work of answering it, and the answer.
     *
     * @param unfinished a reply that is still being said, or that never became the answer
     */
    record Exchange(
            Turn turn,
            String said,
            List<ToolCall> searches,
            @Nullable CitedText answer,
            Unfinished unfinished,
            @Nullable Progress searching) {

        /** What is to be said beside the answer about who phrased it. */
        public List<String> notes() {
            return turn.flags().stream()
                    .filter(flag -> flag.code().startsWith("model_"))
                    .map(Turn.Flag::message)
                    .toList();
        }

        public long resultCount() {
            return searches.stream().mapToLong(ToolCall::resultCount).sum();
        }

        public long searchCount() {
            return searches.stream().filter(ToolCall::isMade).count();
        }

        /** The longest of them: they are made side by side. */
        public long milliseconds() {
            return searches.stream().mapToLong(ToolCall::durationMs).max().orElse(0);
        }
    }

    /**
     * A reply without an end.
     *
     * @param paragraphs plain text, whatever a model put into it
     * @param place in the queue before a busy model; 0 where it does not wait
     */
    record Unfinished(String turn, List<String> paragraphs, int place) {}

    /** A field of the brief with its values. */
    record Group(BriefField field, String label, boolean open, List<Chip> chips) {}

    /**
     * One value.
     *
     * @param position among the values of its field, from 0
     * @param colour class of the genre's colour, for genres
     */
    record Chip(
            int position,
            String value,
            String evidence,
            boolean assumed,
            @Nullable String colour) {}

    /**
     * A source.
     *
     * @param quality strong, good or fair
     * @param cited whether an answer cites it
     */
    record SourceLine(Source source, String quality, boolean cited) {}

    /**
     * Where the sources are from, and how far that can be trusted.
     *
     * @param kind the end of its key in the bundle
     * @param missed searches of the web that were not answered
     * @param made searches of the web
     */
    record Provenance(String kind, long missed, long made) {}

    /**
     * How the sources of a subject compare.
     *
     * @param subject a genre, or two
     */
    record Compared(
            String subject,
            List<CitedText.Paragraph> agreed,
            List<CitedText.Paragraph> different,
            List<CitedText.Paragraph> silent) {}
}
