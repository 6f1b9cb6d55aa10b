package com.litmashup.conversation;

import com.litmashup.account.EducatorId;
import com.litmashup.research.Dossier;
import com.litmashup.research.OwnSources;
import com.litmashup.research.OwnSources.Submission;
import com.litmashup.research.Source;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an educator decides about the sources of a conversation: drop one, pin one, take one back, bring one. */
@Service
@Transactional
public class CitedSources {

    /** So many may be brought to one conversation. */
    public static final int MOST_OWN = 20;

    private final ConversationRepository conversations;
    private final SourceRepository sources;
    private final DossierStore dossiers;
    private final Transcripts transcripts;
    private final OwnSources own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitedSources(
            ConversationRepository conversations,
            SourceRepository sources,
            DossierStore dossiers,
            Transcripts transcripts,
            OwnSources own,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.sources = sources;
        this.dossiers = dossiers;
        this.transcripts = transcripts;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the standing of a source. Its number stays, and so does whatever was said with it; the next lesson follows.
     *
     * @throws SourceNotFound where no source has that number
     */
    public void decide(EducatorId educator, String conversationId, int number, Source.Standing standing) {
        ConversationRow row = require(educator, conversationId);
        SourceRow source =
                sources.findByConversationIdAndNumber(row.getId(), number).orElseThrow(SourceNotFound::new);
        source.standing = standing;
        changed(row);
    }

    /**
     * Takes in what the educator brings.
     *
     * @throws OwnSources.Refused where it cannot be taken
     */
    public void bring(EducatorId educator, String conversationId, Submission submission) {
        ConversationRow row = require(educator, conversationId);
        Transcript transcript = transcripts.of(row);
        long brought = transcript.sources().stream()
                .filter(source -> source.kind() == Source.Kind.OWN)
                .count();
        if (brought >= MOST_OWN) {
            throw new OwnSources.Refused("conversation.own.full");
        }
        List<String> genres = transcript.brief().genreNames();
        Dossier dossier = own.take(cut(submission), transcript.brief().inquiry(genres, transcript.sources()));
        dossiers.keep(row.getId(), dossier);
        changed(row);
    }

    private static Submission cut(Submission whole) {
        String text = whole.text();
        return text.codePointCount(0, text.length()) <= OwnSources.LONGEST
                ? whole
                : new Submission(
                        whole.title(), whole.url(), text.substring(0, text.offsetByCodePoints(0, OwnSources.LONGEST)));
    }

    private ConversationRow require(EducatorId educator, String conversationId) {
        return conversations
                .findByIdAndEducatorId(conversationId, educator.value())
                .orElseThrow(ConversationNotFound::new);
    }

    private void changed(ConversationRow row) {
        row.touch(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        events.publishEvent(new ConversationChanged(row.getId()));
    }
}
