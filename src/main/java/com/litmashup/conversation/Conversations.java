package com.litmashup.conversation;

import com.litmashup.account.EducatorId;
import com.litmashup.pedagogy.Masked;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for educators: talk, look back, correct, rename, delete. Another educator's conversation is not found. */
@Service
@Transactional
public class Conversations {

    private static final int LONGEST_QUEUE = 5;

    /** What a post is addressed to that begins a conversation. */
    private static final String NEW = "";

    private final ConversationRepository conversations;
    private final TurnRepository turns;
    private final MessageRepository messages;
    private final MadeMashupRepository mashups;
    private final BriefStore briefs;
    private final Transcripts transcripts;
    private final Privacy privacy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            ConversationRepository conversations,
            TurnRepository turns,
            MessageRepository messages,
            MadeMashupRepository mashups,
            BriefStore briefs,
            Transcripts transcripts,
            Privacy privacy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.turns = turns;
        this.messages = messages;
        this.mashups = mashups;
        this.briefs = briefs;
        this.transcripts = transcripts;
        this.privacy = privacy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a post went.
     *
     * @param started whether it began a conversation
     * @param repeated whether it had come before
     */
    public record Accepted(String conversationId, String turnId, boolean started, boolean repeated) {}

    /** Begins a conversation with its first message. The same request id again gives the same conversation. */
    public Accepted begin(EducatorId educator, Post post) {
        return repeated(educator, NEW, post).orElseGet(() -> {
            Masked masked = privacy.masked(post.text());
            ConversationRow row = conversations.save(
                    new ConversationRow(educator.value(), Title.of(post.stated(), masked.text()), now()));
            return accept(row, NEW, post, masked);
        });
    }

    /**
     * Takes a message of a conversation. The same request id again gives the same turn.
     *
     * @throws TurnQueueFull where five messages already wait
     * @throws RequestIdReused where the request id was used for another message
     */
    public Accepted say(EducatorId educator, String conversationId, Post post) {
        ConversationRow row = require(educator, conversationId);
        return repeated(educator, row.getId(), post)
                .orElseGet(() -> accept(row, row.getId(), post, privacy.masked(post.text())));
    }

    @Transactional(readOnly = true)
    public Transcript transcript(EducatorId educator, String conversationId) {
        return transcripts.of(require(educator, conversationId));
    }

    /** One page of an educator's conversations, newest first. */
    @Transactional(readOnly = true)
    public Overview overview(EducatorId educator, @Nullable String words, @Nullable Phase phase, int page, int size) {
        String like = "%" + (words == null ? "" : escaped(words)) + "%";
        List<Phase> phases = phase == null ? Arrays.asList(Phase.values()) : List.of(phase);
        Page<ConversationRow> found = conversations.search(educator.value(), like, phases, PageRequest.of(page, size));
        Map<String, Long> made = mashups
                .findByConversationIdIn(found.map(row -> row.getId()).getContent())
                .stream()
                .collect(Collectors.groupingBy(mashup -> mashup.conversationId, Collectors.counting()));
        return new Overview(
                found.map(row -> item(row, made.getOrDefault(row.getId(), 0L))).getContent(),
                page,
                size,
                found.getTotalElements());
    }

    /** Gives a conversation a title of the educator's own, 1 to 200 characters. */
    public void rename(EducatorId educator, String conversationId, String title) {
        edit(educator, conversationId, title, UnaryOperator.identity(), null);
    }

    /** Changes the brief by hand. */
    public void correct(EducatorId educator, String conversationId, UnaryOperator<Brief> correction) {
        edit(educator, conversationId, null, correction, null);
    }

    /**
     * Changes title and brief by hand.
     *
     * @param seenVersion what the change was made on, where the caller knows
     * @throws StaleVersion where the conversation has changed since
     */
    public void edit(
            EducatorId educator,
            String conversationId,
            @Nullable String title,
            UnaryOperator<Brief> correction,
            @Nullable Long seenVersion) {
        ConversationRow row = require(educator, conversationId, seenVersion);
        Transcript before = transcripts.of(row);
        Brief brief = privacy.mask(correction.apply(before.brief()));
        briefs.keep(row.getId(), brief);
        row.phase = Readiness.of(brief, before.asked(), before.researched().containsAll(brief.genreNames()))
                .phase();
        row.version++;
        if (title != null) {
            row.rename(Title.cut(privacy.mask(title.strip())), now());
        } else if (row.named.equals("no")) {
            row.title = Title.of(brief, row.title);
        }
        row.touch(now());
        changed(row);
    }

    /** Fills the brief by default and leaves the purpose open, as a caller wishes who will not be asked. */
    public void waive(EducatorId educator, String conversationId, UnaryOperator<Brief> defaults) {
        ConversationRow row = require(educator, conversationId);
        Set<String> asked = new HashSet<>(Transcripts.names(row.asked));
        asked.add(BriefField.OBJECTIVES.name());
        row.asked = Transcripts.lines(asked.stream());
        correct(educator, conversationId, defaults);
    }

    /** Deletes a conversation with all that was said, understood and found; lessons made from it stay. */
    public void delete(EducatorId educator, String conversationId) {
        ConversationRow row = require(educator, conversationId);
        conversations.delete(row);
        events.publishEvent(new ConversationRemoved(row.getId()));
    }

    /** Notes that a lesson was made from a conversation. */
    public void noteMashup(EducatorId educator, String conversationId, String mashupId) {
        ConversationRow row = require(educator, conversationId);
        mashups.save(new MadeMashupRow(mashupId, row.getId(), now()));
        row.touch(now());
        changed(row);
    }

    private Optional<Accepted> repeated(EducatorId educator, String target, Post post) {
        return turns.findByEducatorIdAndRequestId(educator.value(), post.requestId())
                .map(turn -> {
                    if (!turn.fingerprint.equals(post.fingerprint(target))) {
                        throw new RequestIdReused();
                    }
                    return new Accepted(turn.conversationId, turn.getId(), false, true);
                });
    }

    private Accepted accept(ConversationRow row, String target, Post post, Masked masked) {
        if (turns.countByConversationIdAndStatus(row.getId(), TurnStatus.QUEUED) >= LONGEST_QUEUE) {
            throw new TurnQueueFull();
        }
        String kinds = masked.found().stream().map(Enum::name).distinct().collect(Collectors.joining(","));
        TurnRow turn =
                turns.save(new TurnRow(row, target, post, turns.countByConversationId(row.getId()), kinds, now()));
        messages.save(new MessageRow(
                turn,
                messages.countByConversationId(row.getId()),
                Message.Speaker.EDUCATOR,
                masked.text(),
                null,
                now()));
        if (!post.stated().equals(Brief.EMPTY)) {
            briefs.keep(row.getId(), briefs.load(row.getId()).overlaidWith(privacy.mask(post.stated())));
            row.version++;
        }
        row.touch(now());
        events.publishEvent(new TurnOpened(turn.getId(), row.getId()));
        changed(row);
        return new Accepted(row.getId(), turn.getId(), target.equals(NEW), false);
    }

    /** Per cent and underscore stand for themselves. */
    private static String escaped(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
    }

    private Overview.Item item(ConversationRow row, long mashupCount) {
        return new Overview.Item(
                row.getId(),
                row.title,
                row.phase,
                messages.countByConversationId(row.getId()),
                mashupCount,
                row.createdAt,
                row.updatedAt);
    }

    private ConversationRow require(EducatorId educator, String conversationId) {
        return conversations
                .findByIdAndEducatorId(conversationId, educator.value())
                .orElseThrow(ConversationNotFound::new);
    }

    private ConversationRow require(EducatorId educator, String conversationId, @Nullable Long seenVersion) {
        ConversationRow row = require(educator, conversationId);
        if (seenVersion != null && seenVersion != row.version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void changed(ConversationRow row) {
        events.publishEvent(new ConversationChanged(row.getId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
