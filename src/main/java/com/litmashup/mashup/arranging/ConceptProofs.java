package com.litmashup.mashup.arranging;

import com.litmashup.music.proving.Prover;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which claims about the notes show which theory concept, as {@code mashup/concept-proofs.yaml} says. */
public final class ConceptProofs {

    private static final String FILE = "/mashup/concept-proofs.yaml";

    private final Map<String, List<String>> markers;

    private ConceptProofs(Map<String, List<String>> markers) {
        this.markers = markers;
        Set<String> unknown = new TreeSet<>();
        markers.values().forEach(unknown::addAll);
        unknown.removeAll(Prover.markers());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(FILE + " names markers that nobody can prove: " + unknown);
        }
    }

    /** Reads the file; refuses one that names a marker without a checker. */
    public static ConceptProofs load() {
        try (InputStream yaml = Objects.requireNonNull(ConceptProofs.class.getResourceAsStream(FILE), FILE)) {
            return new ConceptProofs(
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, List<String>>>() {}));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The claims of this music that show the concept, the most telling first. */
    public List<TheoryClaim> claims(Arrangement music, String concept) {
        return markers.getOrDefault(concept, List.of()).stream()
                .flatMap(marker -> claim(music, marker).stream())
                .toList();
    }

    /** Ids of the concepts that this music shows. */
    public Set<String> shown(Arrangement music) {
        return markers.keySet().stream()
                .filter(concept -> !claims(music, concept).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<TheoryClaim> claim(Arrangement music, String marker) {
        return music.claims().stream()
                .filter(claim -> claim.marker().equals(marker))
                .findFirst();
    }
}
