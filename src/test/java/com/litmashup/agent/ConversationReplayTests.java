package com.litmashup.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole conversations with many kinds of teachers, played in memory and scored against what should have been understood. */
class ConversationReplayTests {

    private static List<ScriptScore> scores = List.of();

    @BeforeAll
    static void play() {
        scores = Script.resource("/understanding/conversations.json").stream()
                .map(ScriptScore::of)
                .toList();
    }

    @Test
    void findsTheGenres() {
        assertThat(scores.stream().mapToDouble(ScriptScore::genresF1).average().orElse(0))
                .as(faults())
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsNumbersGradesAndLevels() {
        assertThat(scores.stream()
                        .mapToDouble(ScriptScore::scalarsRight)
                        .average()
                        .orElse(0))
                .as(faults())
                .isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void findsWhatStandsInTheLists() {
        int listed = scores.stream().mapToInt(ScriptScore::listed).sum();
        int found = scores.stream().mapToInt(ScriptScore::found).sum();
        assertThat(found / (double) listed).as(faults()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void storesNoSecret() {
        assertThat(scores).as(faults()).allMatch(score -> score.kept() == 0);
    }

    @Test
    void declinesWhatHarmsAndNothingElse() {
        assertThat(scores)
                .as(faults())
                .allMatch(score -> score.undeclined() == 0)
                .allMatch(score -> score.declinedWrongly() == 0);
    }

    private static String faults() {
        return scores.stream().flatMap(score -> score.faults().stream()).reduce("", (all, fault) -> all + "\n" + fault);
    }
}
