package com.litmashup.music.arranging;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether genres can be told by their own marks. */
final class Presence {

    private Presence() {}

    /** Ids of the genres of which no mark is proved in the notes. */
    static List<String> unmarked(Arrangement music, List<Idiom> idioms) {
        Set<String> proved = music.claims().stream().map(TheoryClaim::marker).collect(Collectors.toSet());
        return idioms.stream()
                .filter(idiom -> idiom.markers().stream().noneMatch(proved::contains))
                .map(Idiom::id)
                .toList();
    }
}
