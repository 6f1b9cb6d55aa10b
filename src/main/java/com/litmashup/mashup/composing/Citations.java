package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import com.litmashup.research.Support;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What research found and the numbers of its sources. */
record Citations(Dossier dossier) {

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

    List<Finding> about(String genre) {
        return dossier.findings().stream()
                .filter(finding -> finding.subject().equals(genre))
                .toList();
    }

    /** What is known of the meeting of two genres, in either order. */
    List<Finding> between(String one, String other) {
        return dossier.findings().stream()
                .filter(finding -> finding.subject().equals(one + " + " + other)
                        || finding.subject().equals(other + " + " + one))
                .toList();
    }

    /** The numbers under which research lists sources of the atlas. */
    List<Integer> numbers(Genre genre, List<String> ids) {
        return ids.stream()
                .flatMap(id -> genre.source(id).stream())
                .flatMap(known -> dossier.sources().stream()
                        .filter(source -> source.title().equals(known.title())
                                && source.publisher().equals(known.publisher())))
                .map(Source::number)
                .distinct()
                .toList();
    }

    /** Whether a sentence with marks says what its sources were found to say; one without a mark claims nothing of them. */
    boolean holds(String marked) {
        List<Integer> numbers = MARK.matcher(marked)
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .toList();
        return numbers.isEmpty() || Support.isSupported(marked, evidence(numbers));
    }

    private List<String> evidence(List<Integer> numbers) {
        return Stream.concat(
                        dossier.findings().stream()
                                .filter(finding -> finding.sources().stream().anyMatch(numbers::contains))
                                .flatMap(finding -> Stream.of(finding.text(), finding.simply())),
                        dossier.sources().stream()
                                .filter(source -> numbers.contains(source.number()))
                                .map(source -> source.title() + " " + source.imprint() + " " + source.snippet()))
                .toList();
    }

    /** Whether a finding rests on a source that the teacher wants to be used. */
    boolean isWanted(Finding finding) {
        return finding.sources().stream().anyMatch(dossier.pinned()::contains);
    }

    /** A sentence with the marks of its sources before its full stop. */
    static String marked(String sentence, Collection<Integer> numbers) {
        String whole = Prose.sentence(sentence);
        if (numbers.isEmpty()) {
            return whole;
        }
        String marks = numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return whole.substring(0, whole.length() - 1) + " " + marks + whole.substring(whole.length() - 1);
    }

    /** The sources whose marks stand in the texts, whose numbers are named, or that the teacher pinned. */
    List<Source> cited(String texts, Collection<Integer> named) {
        List<Integer> marked = MARK.matcher(texts)
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .toList();
        return dossier.sources().stream()
                .filter(source ->
                        source.isPinned() || marked.contains(source.number()) || named.contains(source.number()))
                .toList();
    }
}
