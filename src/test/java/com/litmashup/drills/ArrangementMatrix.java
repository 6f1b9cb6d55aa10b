package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.arranging.Idioms;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Arranges every ordered pair of genres at every level for every ensemble, and counts what became of it. */
final class ArrangementMatrix {

    private ArrangementMatrix() {}

    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        int every = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<Idiom> idioms = AtlasFromFiles.playable().stream()
                .map((Genre genre) -> Idioms.of(genre).orElseThrow())
                .toList();
        Ensembles ensembles = new Ensembles();
        Map<String, Integer> counts = new TreeMap<>();
        List<Long> times = new ArrayList<>();
        int n = 0;
        for (Idiom one : idioms) {
            for (Idiom other : idioms) {
                for (Level level : Level.values()) {
                    for (String group : ensembles.ids()) {
                        for (int seed = 0; seed < seeds; seed++) {
                            if (one != other && n++ % every == 0) {
                                run(one, other, level, ensembles, group, seed, counts, times);
                            }
                        }
                    }
                }
            }
        }
        times.sort(null);
        System.out.println(counts);
        System.out.printf(
                "median %.2f ms, 99%% %.2f ms%n",
                times.get(times.size() / 2) / 1e6, times.get(times.size() * 99 / 100) / 1e6);
    }

    private static void run(
            Idiom one,
            Idiom other,
            Level level,
            Ensembles ensembles,
            String group,
            int seed,
            Map<String, Integer> counts,
            List<Long> times) {
        Request request = new Request(
                "t",
                List.of(one, other),
                null,
                level,
                ensembles.group(group, level).orElseThrow(),
                null,
                null,
                null,
                "s" + seed,
                List.of());
        long start = System.nanoTime();
        try {
            Arrangement arrangement = Arranger.arrange(request);
            counts.merge("made", 1, Integer::sum);
            if (arrangement.warnings().contains("simplest_template")) {
                counts.merge("simplest", 1, Integer::sum);
            }
        } catch (RuntimeException e) {
            counts.merge("failed", 1, Integer::sum);
            String key = "failed: " + e + " at " + e.getStackTrace()[0];
            if (counts.merge(key.replaceAll("note \\S+|notes.*overlap", "N"), 1, Integer::sum) == 1) {
                System.out.println(one.id() + " + " + other.id() + " " + level + " " + group);
                e.printStackTrace(System.out);
            }
        }
        times.add(System.nanoTime() - start);
    }
}
