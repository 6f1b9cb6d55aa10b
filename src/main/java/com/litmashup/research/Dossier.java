package com.litmashup.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a round of research brought back: the searches, the numbered sources and the findings they carry. */
public record Dossier(List<ToolCall> toolCalls, List<Source> sources, List<Finding> findings) {

    public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());

    /** This and what was found after it. A source that both found stands once, as the later one has it. */
    public Dossier and(Dossier later) {
        Map<Integer, Source> byNumber = new LinkedHashMap<>();
        joined(sources, later.sources).forEach(source -> byNumber.put(source.number(), source));
        return new Dossier(
                joined(toolCalls, later.toolCalls), List.copyOf(byNumber.values()), joined(findings, later.findings));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** What is left when the sources that the teacher dropped are taken away, with all that rests on them alone. */
    public Dossier usable() {
        List<Source> kept =
                sources.stream().filter(source -> !source.isDropped()).toList();
        Set<Integer> numbers = kept.stream().map(Source::number).collect(Collectors.toSet());
        return new Dossier(
                toolCalls,
                kept,
                findings.stream()
                        .map(finding -> finding.from(numbers))
                        .filter(finding -> !finding.sources().isEmpty())
                        .toList());
    }

    /** Numbers of the sources that the teacher wants to be used. */
    public Set<Integer> pinned() {
        return sources.stream().filter(Source::isPinned).map(Source::number).collect(Collectors.toSet());
    }
}
