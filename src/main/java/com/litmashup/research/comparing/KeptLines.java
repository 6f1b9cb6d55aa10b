package com.litmashup.research.comparing;

import com.litmashup.genre.Genre;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines that were kept of the sources of one genre: those that its findings repeat, and those of sources of its own. */
final class KeptLines {

    private static final String ORIGINS = "origins";

    private final Dossier dossier;
    private final AspectWords words;

    KeptLines(Dossier dossier, AspectWords words) {
        this.dossier = dossier;
        this.words = words;
    }

    /**
     * The lines, by the numbers of their sources.
     *
     * @param names the genre's, as sources are noted to speak of it
     * @param entry what the atlas knows of it, if anything
     */
    List<Kept> of(String genre, Set<String> names, @Nullable Genre entry) {
        List<Finding> own = about(genre::equals);
        List<Finding> others = about(subject -> !subject.equals(genre));
        return dossier.sources().stream()
                .flatMap(source -> Arrays.stream(source.snippet().split("\n"))
                        .filter(line -> isRepeated(line, source, own)
                                || (names.contains(source.genre()) && !isRepeated(line, source, others)))
                        .map(line -> new Kept(
                                source.number(), source.kind(), line, tellsOfBeginning(line, source, own, entry))))
                .toList();
    }

    private List<Finding> about(Predicate<String> subject) {
        return dossier.findings().stream()
                .filter(finding -> subject.test(finding.subject()))
                .toList();
    }

    private static boolean isRepeated(String line, Source source, List<Finding> findings) {
        return repeating(line, source, findings).findAny().isPresent();
    }

    private static Stream<Finding> repeating(String line, Source source, List<Finding> findings) {
        String plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return findings.stream()
                .filter(finding -> finding.sources().contains(source.number())
                        && finding.text().contains(plain));
    }

    private boolean tellsOfBeginning(String line, Source source, List<Finding> own, @Nullable Genre entry) {
        return words.beginning().matcher(line).find()
                || repeating(line, source, own)
                        .anyMatch(finding -> finding.about().equals(ORIGINS))
                || (entry != null && line.endsWith(entry.origin().era()));
    }
}
