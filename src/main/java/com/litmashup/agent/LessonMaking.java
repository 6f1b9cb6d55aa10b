package com.litmashup.agent;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.GroupSize;
import com.litmashup.conversation.Noted;
import com.litmashup.conversation.Readiness;
import com.litmashup.conversation.Transcript;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Mashups;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has a lesson made from what a conversation has come to. */
@Component
public class LessonMaking {

    private final Conversations conversations;
    private final Mashups mashups;
    private final ResearchReview review;

    LessonMaking(Conversations conversations, Mashups mashups, ResearchReview review) {
        this.conversations = conversations;
        this.mashups = mashups;
        this.review = review;
    }

    /**
     * Makes the lesson of a conversation that is ready.
     *
     * @throws NotReady where something is still missing
     */
    public Mashup make(EducatorId educator, String conversationId) {
        Transcript transcript = conversations.transcript(educator, conversationId);
        Readiness readiness = transcript.readiness();
        if (!readiness.isReady()) {
            throw new NotReady(conversationId, readiness.missing());
        }
        LessonBrief brief = lessonBrief(transcript.brief());
        Mashup mashup = mashups.make(
                educator, conversationId, brief, review.withDifferences(transcript.dossier(), brief.genres()));
        conversations.noteMashup(educator, conversationId, mashup.id());
        return mashup;
    }

    /** What is still open in a ready brief is filled by the defaults that were offered. */
    private static LessonBrief lessonBrief(Brief brief) {
        Brief filled = Defaults.fill(brief, Defaults.ASSUMABLE);
        GroupSize size = value(filled.groupSize());
        return new LessonBrief(
                filled.genreNames(),
                value(filled.skillLevel()),
                filled.gradeOrAge() == null ? null : filled.gradeOrAge().value(),
                value(filled.durationMinutes()),
                value(filled.sessions()),
                size.min(),
                size.max(),
                values(filled.instruments()),
                values(filled.technology()),
                values(filled.objectives()),
                values(filled.culturalInterest()),
                values(filled.constraints()),
                filled.assumed().stream().map(field -> field.key()).toList());
    }

    private static <T> T value(@Nullable Noted<T> noted) {
        if (noted == null) {
            throw new IllegalStateException("the defaults leave nothing open");
        }
        return noted.value();
    }

    private static List<String> values(List<Noted<String>> noted) {
        return noted.stream().map(Noted::value).toList();
    }
}
