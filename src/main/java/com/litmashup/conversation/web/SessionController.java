package com.litmashup.conversation.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Context;
import com.litmashup.conversation.ContextRefused;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Overview;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.SessionJson;
import com.litmashup.conversation.StatedContext;
import com.litmashup.conversation.Turns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conversations for programs, under the name of sessions. */
@RestController
@RequestMapping("/api/v1")
class SessionController {

    private static final int MOST_PAGES = 1_000_000;

    /** Anything but white space, of whatever script. */
    private static final String SOMETHING = "(?sU).*\\S.*";

    private final Conversations conversations;
    private final Turns turns;
    private final StatedContext contexts;

    SessionController(Conversations conversations, Turns turns, StatedContext contexts) {
        this.conversations = conversations;
        this.turns = turns;
        this.contexts = contexts;
    }

    record SessionItem(
            String sessionId,
            String title,
            String phase,
            long messageCount,
            long mashupCount,
            Instant createdAt,
            Instant updatedAt) {}

    record SessionPage(List<SessionItem> items, int page, int size, long total) {}

    record SessionPatch(
            @Nullable
            @Size(max = 200, message = "{conversation.problem.title}")
            @Pattern(regexp = SOMETHING, message = "{conversation.problem.title}")
            String title,

            @Nullable Context context,

            @NotNull(message = "{conversation.version.missing}")
            Long version) {}

    @GetMapping("/sessions")
    SessionPage list(
            @CurrentEducator EducatorId educator,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MOST_PAGES) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Overview overview = conversations.overview(educator, q, phase(phase), page, size);
        return new SessionPage(
                overview.items().stream().map(SessionController::item).toList(), page, size, overview.total());
    }

    @GetMapping("/session/{id}")
    SessionJson show(@CurrentEducator EducatorId educator, @PathVariable String id) {
        return SessionJson.of(conversations.transcript(educator, id));
    }

    @PatchMapping("/session/{id}")
    SessionJson edit(
            @CurrentEducator EducatorId educator, @PathVariable String id, @Valid @RequestBody SessionPatch patch) {
        Context context = patch.context();
        if (context != null) {
            ContextRefused.unlessEmpty(contexts.faults(context));
        }
        conversations.edit(
                educator,
                id,
                patch.title(),
                context == null ? brief -> brief : brief -> contexts.over(brief, context),
                patch.version());
        return show(educator, id);
    }

    @DeleteMapping("/session/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@CurrentEducator EducatorId educator, @PathVariable String id) {
        conversations.delete(educator, id);
    }

    @PostMapping("/session/{id}/turns/{turn}/stop")
    SessionJson stop(@CurrentEducator EducatorId educator, @PathVariable String id, @PathVariable String turn) {
        turns.stop(educator, id, turn);
        return show(educator, id);
    }

    private static SessionItem item(Overview.Item item) {
        return new SessionItem(
                item.id(),
                item.title(),
                item.phase().key(),
                item.messageCount(),
                item.mashupCount(),
                item.createdAt(),
                item.updatedAt());
    }

    private static @Nullable Phase phase(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.key().equals(key))
                .findFirst()
                .orElseThrow(PhaseUnknown::new);
    }
}
