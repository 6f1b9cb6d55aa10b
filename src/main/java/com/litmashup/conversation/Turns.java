package com.litmashup.conversation;

import com.litmashup.account.EducatorId;
import com.litmashup.research.Dossier;
import com.litmashup.research.SearchWatch.Progress;
import com.litmashup.research.ToolCall;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The front door for whoever answers: take up a turn, report what was found, end it in a named state. */
@Service
@Transactional
public class Turns {

    private static final int MOST_ATTEMPTS = 3;
    private static final List<TurnStatus> OPEN = List.of(TurnStatus.QUEUED, TurnStatus.RUNNING);
    private static final List<TurnStatus> RUNNING = List.of(TurnStatus.RUNNING);
    private static final List<TurnStatus> RETRYABLE =
            List.of(TurnStatus.FAILED, TurnStatus.STOPPED, TurnStatus.INTERRUPTED);

    private final ConversationRepository conversations;
    private final TurnRepository turns;
    private final MessageRepository messages;
    private final ToolCallRepository toolCalls;
    private final DossierStore dossiers;
    private final SearchesUnderWay searches;
    private final BriefStore briefs;
    private final Transcripts transcripts;
    private final Speaking speaking;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Turns(
            ConversationRepository conversations,
            TurnRepository turns,
            MessageRepository messages,
            ToolCallRepository toolCalls,
            DossierStore dossiers,
            SearchesUnderWay searches,
            BriefStore briefs,
            Transcripts transcripts,
            Speaking speaking,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.turns = turns;
        this.messages = messages;
        this.toolCalls = toolCalls;
        this.dossiers = dossiers;
        this.searches = searches;
        this.briefs = briefs;
        this.transcripts = transcripts;
        this.speaking = speaking;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** How an attempt to complete a turn went. */
    public enum Completion {
        DONE,
        /** Somebody stopped or deleted it; the answer is dropped. */
        ENDED_ELSEWHERE,
        /** The brief was corrected meanwhile; look again and answer from that. */
        CHANGED_MEANWHILE
    }

    /** Claims a waiting turn; empty where it is not its turn yet, or no longer. */
    public Optional<OpenTurn> takeUp(String turnId) {
        if (turns.claim(turnId, now()) == 0) {
            return Optional.empty();
        }
        OpenTurn open = lookAgain(turnId);
        events.publishEvent(new ConversationChanged(open.conversationId()));
        return Optional.of(open);
    }

    /** The turn as it stands now, for whoever holds it. */
    public OpenTurn lookAgain(String turnId) {
        TurnRow turn = turns.findById(turnId).orElseThrow(TurnNotFound::new);
        Transcript transcript = transcripts.of(conversation(turn));
        String message = transcript.messages().stream()
                .filter(said -> said.turnId().equals(turnId) && said.speaker() == Message.Speaker.EDUCATOR)
                .findFirst()
                .orElseThrow(TurnNotFound::new)
                .text();
        List<String> masked = turn.masked.isEmpty() ? List.of() : Arrays.asList(turn.masked.split(","));
        return new OpenTurn(turnId, new EducatorId(turn.educatorId), message, masked, transcript);
    }

    /** Keeps what research brought back, before anyone reads it. Does nothing where the turn is no longer running. */
    public void report(String turnId, Dossier dossier) {
        TurnRow turn = turns.findById(turnId).orElse(null);
        if (turn == null || turn.status != TurnStatus.RUNNING) {
            return;
        }
        long call = toolCalls.countByConversationId(turn.conversationId);
        for (ToolCall toolCall : dossier.toolCalls()) {
            toolCalls.save(new ToolCallRow(turn, call++, toolCall));
        }
        dossiers.keep(turn.conversationId, dossier);
        searches.forget(turnId);
        events.publishEvent(new ConversationChanged(turn.conversationId));
    }

    /** Shows how far the searches of a turn are. */
    public void searching(OpenTurn turn, Progress progress) {
        searches.note(turn.turnId(), progress);
        events.publishEvent(new ConversationChanged(turn.conversationId()));
    }

    /** Ends a turn with its answer: text, brief, phase and state together. */
    public Completion complete(String turnId, Answer answer) {
        TurnRow turn = turns.findById(turnId).orElse(null);
        if (turn == null) {
            return Completion.ENDED_ELSEWHERE;
        }
        ConversationRow row = conversation(turn);
        if (row.version != answer.seenVersion()) {
            return Completion.CHANGED_MEANWHILE;
        }
        if (turns.end(turnId, RUNNING, TurnStatus.COMPLETED, null, now()) == 0) {
            return Completion.ENDED_ELSEWHERE;
        }
        record(turns.findById(turnId).orElseThrow(TurnNotFound::new), conversation(turn), answer);
        ended(turn);
        return Completion.DONE;
    }

    /**
     * Ends a turn that could not be answered.
     *
     * @param sentence what the teacher is told
     */
    public void fail(String turnId, String sentence) {
        turns.findById(turnId).ifPresent(turn -> {
            keepSaid(turnId);
            if (turns.end(turnId, OPEN, TurnStatus.FAILED, sentence, now()) > 0) {
                ended(turn);
            }
        });
    }

    /** Stops a turn, or takes a waiting one out of the queue. Harmless where it has ended. */
    public void stop(EducatorId educator, String conversationId, String turnId) {
        TurnRow turn = require(educator, conversationId, turnId);
        keepSaid(turnId);
        if (turns.end(turnId, OPEN, TurnStatus.STOPPED, null, now()) > 0) {
            ended(turn);
        }
    }

    /** Has a turn that did not complete tried again. Harmless where it is open or complete. */
    public void retry(EducatorId educator, String conversationId, String turnId) {
        TurnRow turn = require(educator, conversationId, turnId);
        if (turns.requeue(turnId, RETRYABLE) > 0) {
            events.publishEvent(new TurnOpened(turnId, conversationId));
            events.publishEvent(new ConversationChanged(turn.conversationId));
        }
    }

    /**
     * Puts right what a crash or a failing disk left behind: what runs but is held by nobody waits again, unless it was
     * tried too often. Gives all that waits.
     *
     * @param held ids of the turns that are being answered right now
     */
    public List<TurnOpened> takeStock(Set<String> held) {
        for (TurnRow turn : turns.findByStatusOrderById(TurnStatus.RUNNING)) {
            if (held.contains(turn.getId())) {
                continue;
            }
            if (turn.attempts < MOST_ATTEMPTS) {
                turns.requeue(turn.getId(), RUNNING);
            } else {
                turns.end(turn.getId(), RUNNING, TurnStatus.INTERRUPTED, null, now());
            }
        }
        return turns.findByStatusOrderById(TurnStatus.QUEUED).stream()
                .map(turn -> new TurnOpened(turn.getId(), turn.conversationId))
                .toList();
    }

    /** Whether a turn is being answered still, so that work for it is not in vain. */
    @Transactional(readOnly = true)
    public boolean isRunning(String turnId) {
        return turns.existsByIdAndStatus(turnId, TurnStatus.RUNNING);
    }

    /** Whether anything is open, waiting or running. */
    @Transactional(readOnly = true)
    public boolean isAnyOpen() {
        return turns.existsByStatusIn(OPEN);
    }

    /** The turn that is next in a conversation, if one waits. */
    @Transactional(readOnly = true)
    public Optional<String> next(String conversationId) {
        return turns.findByConversationIdOrderByPosition(conversationId).stream()
                .filter(turn -> turn.status == TurnStatus.QUEUED)
                .map(turn -> turn.getId())
                .findFirst();
    }

    private void record(TurnRow turn, ConversationRow row, Answer answer) {
        boolean researched = answer.researched().containsAll(answer.brief().genreNames());
        turn.saidSoFar = null;
        turn.phaseBefore = row.phase;
        turn.phaseAfter =
                Readiness.of(answer.brief(), answer.asked(), researched).phase();
        turn.flags = json.writeValueAsString(answer.flags());
        MessageRow said = new MessageRow(
                turn,
                messages.countByConversationId(row.getId()),
                Message.Speaker.AGENT,
                answer.text(),
                answer.engine(),
                now());
        said.promptHash = answer.promptHash();
        messages.save(said);
        briefs.keep(row.getId(), answer.brief());
        row.phase = turn.phaseAfter;
        row.asked = Transcripts.lines(answer.asked().stream().map(Enum::name));
        row.researched = Transcripts.lines(answer.researched().stream());
        row.version++;
        if (row.named.equals("no")) {
            row.title = Title.of(answer.brief(), row.title);
        }
        row.touch(now());
    }

    private void keepSaid(String turnId) {
        speaking.of(turnId).ifPresent(text -> turns.keepSaid(turnId, text));
    }

    private void ended(TurnRow turn) {
        searches.forget(turn.getId());
        events.publishEvent(new TurnEnded(turn.getId(), turn.conversationId));
        events.publishEvent(new ConversationChanged(turn.conversationId));
    }

    private TurnRow require(EducatorId educator, String conversationId, String turnId) {
        return turns.findByIdAndConversationId(turnId, conversationId)
                .filter(turn -> turn.educatorId.equals(educator.value()))
                .orElseThrow(TurnNotFound::new);
    }

    private ConversationRow conversation(TurnRow turn) {
        return conversations.findById(turn.conversationId).orElseThrow(ConversationNotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
