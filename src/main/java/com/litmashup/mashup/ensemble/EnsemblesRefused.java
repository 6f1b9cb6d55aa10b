package com.litmashup.mashup.ensemble;

import java.util.List;

/** The files of ensembles have faults, so the application does not start: each is named in a sentence. */
public class EnsemblesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnsemblesRefused(List<String> findings) {
        super("The ensembles have %d faults:%n- %s".formatted(findings.size(), String.join("\n- ", findings)));
    }

    EnsemblesRefused(String file, Throwable cause) {
        super("The file %s cannot be read: %s".formatted(file, cause.getMessage()), cause);
    }
}
