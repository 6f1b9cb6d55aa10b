package com.litmashup.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes the answers of the JSON API to what went wrong (RFC 9457), in one form for all rooms. */
public final class Problem {

    /**
     * What is wrong with one field.
     *
     * @param field name in the JSON contract, with dots between levels
     * @param message what to do, in plain words
     */
    public record Fault(String field, String message) {}

    private Problem() {}

    /**
     * A problem.
     *
     * @param detail what to do next, in plain words; never an exception's message
     */
    public static ProblemDetail of(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        String kind = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        problem.setType(URI.create("urn:litmashup:problem:" + kind));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    /** A problem with faults of single fields, listed under {@code errors}. */
    public static ProblemDetail of(HttpStatus status, String detail, List<Fault> faults) {
        ProblemDetail problem = of(status, detail);
        problem.setProperty("errors", faults);
        return problem;
    }
}
