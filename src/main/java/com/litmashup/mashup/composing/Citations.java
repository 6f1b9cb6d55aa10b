package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** A sentence with the marks of its sources before its full stop. */
    static String marked(String sentence, Collection<Integer> numbers) {
        String whole = Prose.sentence(sentence);
        if (numbers.isEmpty()) {
            return whole;
        }
        String marks = numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return whole.substring(0, whole.length() - 1) + " " + marks + whole.substring(whole.length() - 1);
    }

    /** The sources whose marks stand in the texts, or whose numbers are named, by number. */
    List<Source> cited(String texts, Collection<Integer> named) {
        List<Integer> marked = MARK.matcher(texts)
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .toList();
        return dossier.sources().stream()
                .filter(source -> marked.contains(source.number()) || named.contains(source.number()))
                .toList();
    }
}
