package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the facts of the atlas by how sure they are, the least sure first, each as it is worded to a teacher and with its
 * sources.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… com.litmashup.drills.ConfidenceReport [LOW|MEDIUM|HIGH]}
 */
final class ConfidenceReport {

    private ConfidenceReport() {}

    public static void main(String[] arguments) {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        List<Confidence> order = List.of(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH);
        for (Confidence confidence : order) {
            for (Genre genre : AtlasFromFiles.ATLAS.all()) {
                for (Genre.Fact fact : genre.facts()) {
                    if (fact.confidence() == confidence) {
                        counts.merge(confidence, 1, Integer::sum);
                        show(arguments, genre, fact);
                    }
                }
            }
        }
        System.out.println(counts);
    }

    private static void show(String[] arguments, Genre genre, Genre.Fact fact) {
        if (arguments.length == 0 || arguments[0].equals(fact.confidence().name())) {
            System.out.printf(
                    "%-6s %s: %s [%s]%n",
                    fact.confidence(), genre.name(), fact.worded(), String.join(", ", fact.sources()));
        }
    }
}
