package com.litmashup.conversation.web;

import com.litmashup.conversation.ContextRefused;
import com.litmashup.conversation.ConversationNotFound;
import com.litmashup.conversation.RequestIdReused;
import com.litmashup.conversation.StaleVersion;
import com.litmashup.conversation.TurnNotFound;
import com.litmashup.conversation.TurnQueueFull;
import com.litmashup.web.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to programs what went wrong with a session, and what to do next. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class SessionProblems {

    private final MessageSource words;

    SessionProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail on(ConversationNotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "conversation.problem.notfound");
    }

    @ExceptionHandler
    ProblemDetail on(TurnNotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "conversation.problem.turn");
    }

    @ExceptionHandler
    ProblemDetail on(StaleVersion stale) {
        return problem(HttpStatus.CONFLICT, "conversation.problem.stale");
    }

    @ExceptionHandler
    ProblemDetail on(RequestIdReused reused) {
        return problem(HttpStatus.CONFLICT, "conversation.problem.reused");
    }

    @ExceptionHandler
    ProblemDetail on(TurnQueueFull full) {
        return problem(HttpStatus.CONFLICT, "conversation.problem.full");
    }

    @ExceptionHandler
    ProblemDetail on(PhaseUnknown unknown) {
        return problem(HttpStatus.BAD_REQUEST, "conversation.problem.phase");
    }

    @ExceptionHandler
    ProblemDetail on(ContextRefused refused) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                say("conversation.problem.context"),
                refused.faults().stream()
                        .map(fault -> new Problem.Fault("context." + fault.field(), say(fault.reason())))
                        .toList());
    }

    private ProblemDetail problem(HttpStatus status, String key) {
        return Problem.of(status, say(key));
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.ENGLISH);
    }
}
