package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.mashup.arranging.Idioms;
import com.litmashup.mashup.arranging.Listening;
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

/** Listens to every ordered pair at every level, the ensembles in turn, and counts what a musician would find weak. */
final class TuneReview {

    private TuneReview() {}

    public static void main(String[] args) {
        List<Idiom> idioms = AtlasFromFiles.playable().stream()
                .map(genre -> Idioms.of(genre).orElseThrow())
                .toList();
        Ensembles ensembles = new Ensembles();
        Map<String, List<String>> found = new TreeMap<>();
        int every = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        int n = 0;
        for (Idiom one : idioms) {
            for (Idiom other : idioms) {
                for (Level level : Level.values()) {
                    if (one != other && n++ % every == 0) {
                        String group = ensembles.ids().get(n % ensembles.ids().size());
                        String where = one.id() + " " + other.id() + " " + level + " " + group;
                        listen(where, List.of(one, other), level, ensembles, group, found);
                    }
                }
            }
        }
        System.out.println(n / every + " pieces");
        found.forEach((kind, places) -> System.out.println(kind + " " + places.size() + " "
                + places.stream().distinct().limit(12).toList()));
    }

    private static void listen(
            String where,
            List<Idiom> idioms,
            Level level,
            Ensembles ensembles,
            String group,
            Map<String, List<String>> found) {
        Request request = new Request(
                "t",
                idioms,
                null,
                level,
                ensembles.group(group, level).orElseThrow(),
                null,
                null,
                null,
                "Ms Rivera",
                List.of());
        Arrangement music = Arranger.arrange(request);
        new Listening(music, idioms).weaknesses().forEach(complaint -> {
            String[] words = complaint.split(" ", 2);
            String kind = words[0];
            found.computeIfAbsent(kind, any -> new ArrayList<>()).add(where + " " + complaint);
        });
        if (music.warnings().contains("simplest_template")) {
            found.computeIfAbsent("simplest", any -> new ArrayList<>()).add(where);
        }
    }
}
