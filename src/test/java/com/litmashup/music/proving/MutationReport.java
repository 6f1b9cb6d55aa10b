package com.litmashup.music.proving;

import com.litmashup.music.proving.Examples.Example;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Changes each note that proves a claim, one at a time, and counts the claims that still stand: none may. {@link
 * ProverTests} demands it; this program gives the figures.
 */
public final class MutationReport {

    private MutationReport() {}

    public static void main(String[] args) {
        int mutations = 0;
        List<String> survivors = new ArrayList<>();
        for (Example example : Examples.all().values()) {
            TheoryClaim claim = Prover.prove(example.music(), example.marker()).orElseThrow();
            for (BiFunction<Arrangement, String, Arrangement> mutation : mutations(example)) {
                for (String id : claim.notes()) {
                    mutations++;
                    if (Prover.stillHolds(mutation.apply(example.music(), id), claim)) {
                        survivors.add(example.marker() + " " + id);
                    }
                }
            }
        }
        System.out.printf(
                "%d checkers, %d mutations, %d survivors %s%n",
                Prover.markers().size(), mutations, survivors.size(), survivors);
    }

    private static List<BiFunction<Arrangement, String, Arrangement>> mutations(Example example) {
        List<BiFunction<Arrangement, String, Arrangement>> mutations = new ArrayList<>(List.of(Mutation::without));
        if (example.changes().contains("time")) {
            mutations.add(Mutation::late);
        }
        if (example.changes().contains("place")) {
            mutations.add(Mutation::elsewhere);
        }
        return mutations;
    }
}
