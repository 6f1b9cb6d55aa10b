package com.litmashup.music.arranging;

import com.litmashup.music.proving.Prover;
import com.litmashup.music.score.Arrangement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether genres can be told by their own marks. */
final class Presence {

    private Presence() {}

    /** Ids of the genres of which no mark is proved in the notes. */
    static List<String> unmarked(Arrangement music, List<Idiom> idioms) {
        Set<String> marks =
                idioms.stream().flatMap(idiom -> idiom.markers().stream()).collect(Collectors.toSet());
        Set<String> proved = Prover.holding(music, marks);
        return idioms.stream()
                .filter(idiom -> idiom.markers().stream().noneMatch(proved::contains))
                .map(Idiom::id)
                .toList();
    }
}
