package com.litmashup.research;

import java.util.List;

/** What a round of research brought back: the searches, the numbered sources and the findings they carry. */
public record Dossier(List<ToolCall> toolCalls, List<Source> sources, List<Finding> findings) {

    public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());
}
