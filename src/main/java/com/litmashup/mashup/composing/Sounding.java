package com.litmashup.mashup.composing;

import com.litmashup.mashup.Music;
import com.litmashup.mashup.arranging.ConceptProofs;
import com.litmashup.music.score.Contribution;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.TheoryClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The music of the lesson and what its notes prove.
 *
 * @param music null where the atlas knows the music of none of the genres; then grids alone show ideas
 * @param wanted ids of concepts that are taken first where the notes show them
 */
record Sounding(@Nullable Music music, ConceptProofs proofs, Set<String> wanted) {

    /** Whether the lesson may name this concept. */
    boolean shows(String concept) {
        return music == null || !claims(concept).isEmpty();
    }

    /** What proves the concept, the most telling first. */
    List<TheoryClaim> claims(String concept) {
        return music == null ? List.of() : proofs.claims(music.arrangement(), concept);
    }

    /** Every concept that the notes show. */
    Set<String> concepts() {
        return music == null ? Set.of() : proofs.shown(music.arrangement());
    }

    Stream<Contribution> contributions() {
        return music == null ? Stream.empty() : music.arrangement().contributions().stream();
    }

    /** The first part that a claim is about. */
    Optional<Part> part(TheoryClaim claim) {
        return music == null
                ? Optional.empty()
                : music.arrangement().parts().stream()
                        .filter(part -> part.id().equals(claim.parts().getFirst()))
                        .findFirst();
    }
}
