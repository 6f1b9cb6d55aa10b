package com.litmashup.music.proving;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.proving.Examples.Example;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each marker is shown by a few bars of its own, and falls with any one of the notes that prove it. */
class ProverTests {

    static Collection<Example> examples() {
        return Examples.all().values();
    }

    @Test
    void everyMarkerHasAnExample() {
        assertThat(Examples.all().keySet()).containsExactlyInAnyOrderElementsOf(Prover.markers());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleShowsItsMarker(Example example) {
        assertThat(Prover.prove(example.music(), example.marker())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aClaimFallsWithAnyOfItsNotes(Example example) {
        TheoryClaim claim = Prover.prove(example.music(), example.marker()).orElseThrow();
        assertThat(claim.notes()).noneMatch(id -> Prover.stillHolds(Mutation.without(example.music(), id), claim));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aClaimFallsWhenOneOfItsNotesIsChanged(Example example) {
        TheoryClaim claim = Prover.prove(example.music(), example.marker()).orElseThrow();
        if (example.changes().contains("time")) {
            assertThat(claim.notes()).noneMatch(id -> Prover.stillHolds(Mutation.late(example.music(), id), claim));
        }
        if (example.changes().contains("place")) {
            assertThat(claim.notes())
                    .noneMatch(id -> Prover.stillHolds(Mutation.elsewhere(example.music(), id), claim));
        }
        assertThat(example.changes()).matches("(time|place)( place)?");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void silenceShowsNothing(Example example) {
        Arrangement silent = Piece.of("perc 60 4 x...............");
        assertThat(Prover.prove(silent, example.marker())).isEmpty();
    }
}
