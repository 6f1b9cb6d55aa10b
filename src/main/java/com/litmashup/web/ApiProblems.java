package com.litmashup.web;

import com.litmashup.web.Problem.Fault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Answers bad input of the JSON API. What is thrown by no handler ends in {@link ErrorPages}. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final MessageSource texts;

    ApiProblems(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return fault.getCause() instanceof JacksonException json
                        && !json.getPath().isEmpty()
                ? answer(fault, headers, HttpStatus.BAD_REQUEST, List.of(fault(json)), request)
                : answer(fault, headers, HttpStatus.BAD_REQUEST, List.of(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Fault> faults = fault.getBindingResult().getFieldErrors().stream()
                .map(error -> new Fault(snake(error.getField()), texts.getMessage(error, Locale.ENGLISH)))
                .toList();
        return answer(fault, headers, HttpStatus.BAD_REQUEST, faults, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Fault> faults = fault.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Fault(
                                snake(String.valueOf(result.getMethodParameter().getParameterName())),
                                texts.getMessage(error, Locale.ENGLISH))))
                .toList();
        return answer(fault, headers, HttpStatus.BAD_REQUEST, faults, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Fault> faults = fault instanceof MethodArgumentTypeMismatchException argument
                ? List.of(new Fault(snake(argument.getName()), say("problem.field.type", "problem.4xx")))
                : List.of();
        return answer(fault, headers, HttpStatus.BAD_REQUEST, faults, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return answer(fault, headers, known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, List.of(), request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception fault, HttpHeaders headers, HttpStatus status, List<Fault> faults, WebRequest request) {
        String detail = say("problem." + status.value(), status.is5xxServerError() ? "problem.5xx" : "problem.4xx");
        Object problem = faults.isEmpty() ? Problem.of(status, detail) : Problem.of(status, detail, faults);
        return super.handleExceptionInternal(fault, problem, headers, status, request);
    }

    private Fault fault(JacksonException json) {
        List<String> names = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .toList();
        String reason = json instanceof UnrecognizedPropertyException ? "problem.field.unknown" : "problem.field.type";
        return new Fault(String.join(".", names), say(reason, "problem.4xx"));
    }

    private String say(String key, String otherwise) {
        String text = texts.getMessage(key, null, null, Locale.ENGLISH);
        return text == null ? texts.getMessage(otherwise, null, Locale.ENGLISH) : text;
    }

    private static String snake(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
