package com.litmashup.genre;

import java.util.List;

/** The gazetteer contradicts itself. The message has one plain sentence for each fault. */
public class GazetteerUnsound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    GazetteerUnsound(List<String> faults) {
        super("The gazetteer of genres cannot be used. " + String.join(" ", faults));
    }
}
