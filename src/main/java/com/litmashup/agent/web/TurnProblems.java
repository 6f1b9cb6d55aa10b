package com.litmashup.agent.web;

import com.litmashup.agent.NotReady;
import com.litmashup.conversation.BriefField;
import com.litmashup.web.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to programs what went wrong with a turn or a lesson, and what to do next. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class TurnProblems {

    private static final String SOON = "10";

    private final MessageSource words;

    TurnProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AnswerDelayed delayed) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, say("agent.problem.slow")));
    }

    @ExceptionHandler
    ProblemDetail on(TurnUnanswered unanswered) {
        return Problem.of(
                HttpStatus.CONFLICT,
                say("agent.problem.ended", unanswered.status().key()));
    }

    @ExceptionHandler
    ProblemDetail on(IdempotencyKeyRefused refused) {
        return Problem.of(HttpStatus.BAD_REQUEST, say("agent.problem.key"));
    }

    @ExceptionHandler
    ProblemDetail on(GenerationChoice choice) {
        return Problem.of(HttpStatus.BAD_REQUEST, say("agent.problem.choice"));
    }

    @ExceptionHandler
    ProblemDetail on(NotReady notReady) {
        ProblemDetail problem = Problem.of(HttpStatus.CONFLICT, say("agent.problem.notready"));
        problem.setProperty("session_id", notReady.conversationId());
        problem.setProperty(
                "missing", notReady.missing().stream().map(BriefField::key).toList());
        return problem;
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.ENGLISH);
    }
}
