package com.litmashup.mashup.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** An edit that cannot become a version. */
class UnfitEdit extends RuntimeException {

    private final transient HttpStatus status;
    private final List<String> faults;

    /**
     * An unfit edit.
     *
     * @param faults names of the fields that do not fit, as the JSON contract names them
     */
    UnfitEdit(HttpStatus status, List<String> faults) {
        super("unfit: " + faults);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    HttpStatus status() {
        return status;
    }

    List<String> faults() {
        return faults;
    }
}
