package com.litmashup.conversation.web;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Message;
import com.litmashup.conversation.Message.Speaker;
import com.litmashup.conversation.Noted;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Readiness;
import com.litmashup.conversation.SearchesUnderWay;
import com.litmashup.conversation.Speaking;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import com.litmashup.research.CitedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Lays a transcript out for its page. */
@Component
class ConversationViews {

    private static final List<String> COLOURS = List.of("a", "b", "c", "d");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private final BriefWording wording;
    private final Speaking speaking;
    private final SearchesUnderWay searches;
    private final ComparedSources compared;

    ConversationViews(BriefWording wording, Speaking speaking, SearchesUnderWay searches, ComparedSources compared) {
        this.wording = wording;
        this.speaking = speaking;
        this.searches = searches;
        this.compared = compared;
    }

    ConversationView of(Transcript transcript) {
        Readiness readiness = transcript.readiness();
        List<ConversationView.Exchange> exchanges = transcript.turns().stream()
                .map(turn -> exchange(turn, transcript))
                .toList();
        return new ConversationView(
                transcript.id(),
                transcript.title(),
                transcript.phase(),
                transcript.isWorking(),
                readiness.isReady(),
                steps(transcript.phase()),
                exchanges,
                groups(transcript.brief()),
                readiness.missing().stream().map(wording::label).toList(),
                SourceLines.of(transcript.sources(), exchanges),
                SourceLines.provenance(transcript.toolCalls()),
                compared.of(transcript),
                transcript.mashups(),
                lastAnswer(transcript));
    }

    private static List<ConversationView.Step> steps(Phase current) {
        return Arrays.stream(Phase.values())
                .map(phase -> new ConversationView.Step(phase, phase.seenFrom(current)))
                .toList();
    }

    private ConversationView.Exchange exchange(Turn turn, Transcript transcript) {
        String said =
                message(transcript, turn, Speaker.EDUCATOR).map(Message::text).orElse("");
        CitedText answer = message(transcript, turn, Speaker.AGENT)
                .map(message -> CitedText.of(message.text(), transcript.sources()))
                .orElse(null);
        return new ConversationView.Exchange(
                turn,
                said,
                transcript.toolCalls(turn.id()),
                answer,
                unfinished(turn),
                searches.of(turn.id()).orElse(null));
    }

    private ConversationView.Unfinished unfinished(Turn turn) {
        return turn.status().isOpen()
                ? beingSaid(turn.id()).orElse(unfinished(turn.id(), turn.saidSoFar()))
                : unfinished(turn.id(), turn.saidSoFar());
    }

    /** What is being said in a turn; empty where it has ended meanwhile. */
    Optional<ConversationView.Unfinished> beingSaid(String turnId) {
        return speaking.of(turnId).map(text -> unfinished(turnId, text));
    }

    private ConversationView.Unfinished unfinished(String turnId, String text) {
        List<String> paragraphs = BLANK_LINE
                .splitAsStream(text.strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return new ConversationView.Unfinished(turnId, paragraphs, speaking.place(turnId));
    }

    private List<ConversationView.Group> groups(Brief brief) {
        return Arrays.stream(BriefField.values())
                .map(field ->
                        new ConversationView.Group(field, wording.label(field), field.isList(), chips(field, brief)))
                .toList();
    }

    private List<ConversationView.Chip> chips(BriefField field, Brief brief) {
        List<ConversationView.Chip> chips = new ArrayList<>();
        for (Noted<?> noted : brief.values(field)) {
            int position = chips.size();
            String colour = field == BriefField.GENRES ? COLOURS.get(position % COLOURS.size()) : null;
            chips.add(new ConversationView.Chip(
                    position, wording.value(field, noted), noted.evidence(), noted.isAssumed(), colour));
        }
        return chips;
    }

    private static Optional<Message> message(Transcript transcript, Turn turn, Speaker speaker) {
        return transcript.messages().stream()
                .filter(message -> message.turnId().equals(turn.id()) && message.speaker() == speaker)
                .findFirst();
    }

    private static String lastAnswer(Transcript transcript) {
        return transcript.messages().stream()
                .filter(message -> message.speaker() == Speaker.AGENT)
                .reduce((earlier, later) -> later)
                .map(Message::text)
                .orElse("");
    }
}
