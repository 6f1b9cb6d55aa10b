package com.litmashup.agent.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.agent.LessonMaking;
import com.litmashup.agent.StraightAway;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Context;
import com.litmashup.conversation.ContextRefused;
import com.litmashup.conversation.MessageText;
import com.litmashup.conversation.StatedContext;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupView;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a lesson for a program: from a session that is ready, or from one sentence. Waits a while for a model to write it. */
@RestController
class GenerateController {

    private final LessonMaking making;
    private final StraightAway straightAway;
    private final LessonWriting writing;
    private final StatedContext contexts;

    GenerateController(LessonMaking making, StraightAway straightAway, LessonWriting writing, StatedContext contexts) {
        this.making = making;
        this.straightAway = straightAway;
        this.writing = writing;
        this.contexts = contexts;
    }

    record GenerateRequest(
            @Nullable String sessionId,

            @Nullable @MessageText(message = "{agent.problem.message}", empty = "{agent.problem.message}")
            String prompt,

            @Nullable String skillLevel,
            @Nullable Context context) {

        /** The context with the skill level in it. */
        Brief stated(StatedContext contexts) {
            Context level = new Context(null, skillLevel, null, null, null, null, null, null, null, null, null, null);
            ContextRefused.unlessEmpty(contexts.faults(level));
            Brief brief = contexts.over(Brief.EMPTY, level);
            if (context == null) {
                return brief;
            }
            ContextRefused.unlessEmpty(contexts.faults(context));
            return contexts.over(brief, context);
        }
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/v1/generate")
    ResponseEntity<MashupView> generate(
            @CurrentEducator EducatorId educator, @Valid @RequestBody GenerateRequest request) {
        String made = mashup(educator, request).id();
        Mashup mashup = writing.settled(educator, made);
        return ResponseEntity.created(URI.create("/api/v1/mashup/" + mashup.id()))
                .body(MashupView.of(mashup));
    }

    private Mashup mashup(EducatorId educator, GenerateRequest request) {
        String session = request.sessionId();
        String prompt = request.prompt();
        boolean isPlain = request.skillLevel() == null && request.context() == null;
        if (session != null && prompt == null && isPlain) {
            return making.make(educator, session);
        }
        if (session == null && prompt != null) {
            return straightAway.make(educator, prompt, request.stated(contexts));
        }
        throw new GenerationChoice();
    }
}
