package com.litmashup.music.proving;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves properties of an arrangement by its notes. A lesson may say of its music only what stands in a claim made here.
 * What is heard at the core grade counts.
 */
public final class Prover {

    private static final Map<String, Proof> PROOFS = proofs();

    private Prover() {}

    /** The names of everything that can be proved. */
    public static Set<String> markers() {
        return PROOFS.keySet();
    }

    /** Every property that this arrangement has, in a fixed order. Claims that it already carries are not looked at. */
    public static List<TheoryClaim> prove(Arrangement arrangement) {
        Hearing music = new Hearing(arrangement);
        return PROOFS.values().stream()
                .flatMap(proof -> proof.in(music).stream())
                .toList();
    }

    /** Those of some properties that this arrangement has; quicker than proving them all. */
    public static Set<String> holding(Arrangement arrangement, Set<String> markers) {
        Hearing music = new Hearing(arrangement);
        return PROOFS.entrySet().stream()
                .filter(known -> markers.contains(known.getKey()))
                .filter(known -> known.getValue().in(music).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One property; nothing where the notes do not show it, or nobody knows how to prove it. */
    public static Optional<TheoryClaim> prove(Arrangement arrangement, String marker) {
        return Optional.ofNullable(PROOFS.get(marker)).flatMap(proof -> proof.in(new Hearing(arrangement)));
    }

    /** Whether exactly these notes still prove it. */
    public static boolean stillHolds(Arrangement arrangement, TheoryClaim claim) {
        return prove(arrangement, claim.marker()).filter(claim::equals).isPresent();
    }

    private static Map<String, Proof> proofs() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        Map<String, List<StrokePattern>> patterns = StrokePatterns.load().stream()
                .collect(Collectors.groupingBy(
                        pattern -> pattern.marker().split("\\.")[0], LinkedHashMap::new, Collectors.toList()));
        patterns.forEach((marker, lines) ->
                proofs.put(marker, lines.size() == 1 ? lines.getFirst() : new LinesTogether(marker, lines)));
        proofs.putAll(HarmonyProofs.all());
        proofs.putAll(TwelveBarProofs.all());
        proofs.putAll(VampProofs.all());
        proofs.putAll(DroneProofs.all());
        proofs.putAll(BassProofs.all());
        proofs.putAll(GroundProofs.all());
        proofs.putAll(MelodyProofs.all());
        proofs.putAll(MotifProofs.all());
        proofs.putAll(PhraseProofs.all());
        proofs.putAll(PulseProofs.all());
        proofs.putAll(OstinatoProofs.all());
        proofs.putAll(InterlockProofs.all());
        proofs.putAll(EntryProofs.all());
        proofs.putAll(FormProofs.all());
        return Collections.unmodifiableMap(proofs);
    }
}
