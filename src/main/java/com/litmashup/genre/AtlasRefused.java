package com.litmashup.genre;

import java.util.List;

/** The atlas has faults, so the application does not start: each is named in a sentence. */
public class AtlasRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AtlasRefused(List<String> findings) {
        super("The atlas has %d faults:%n- %s".formatted(findings.size(), String.join("\n- ", findings)));
    }

    AtlasRefused(String file, Throwable cause) {
        super("The atlas file %s cannot be read: %s".formatted(file, cause.getMessage()), cause);
    }
}
