package com.litmashup.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where every failed request ends: a page with a way on for people, a problem for programs. Never says why inside. */
@Controller
class ErrorPages implements ErrorController {

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        HttpStatus status = status(request);
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? "/" : asked.toString();
        return path.startsWith("/api/") ? problem(status, path) : page(status);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String path) {
        String general = status.is5xxServerError() ? "problem.5xx" : "problem.4xx";
        String detail = messages.getMessage(
                "problem." + status.value(), null, messages.getMessage(general, null, Locale.ENGLISH), Locale.ENGLISH);
        ProblemDetail problem = Problem.of(status, detail == null ? "" : detail);
        problem.setInstance(URI.create(path));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(HttpStatus status) {
        String view = status.is5xxServerError() ? "error/5xx" : "error/4xx";
        return new ModelAndView(view, Map.of("status", status.value()), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
