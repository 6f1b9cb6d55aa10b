package com.litmashup.music.arranging;

import com.litmashup.music.Metre;
import com.litmashup.music.arranging.Idiom.Care;
import com.litmashup.music.arranging.time.Fitting;
import java.util.ArrayList;
import java.util.List;

/** Plain notes for the teacher, as a key and, after a colon, the genre that it is about. */
final class Warnings {

    private Warnings() {}

    static List<String> of(Outline outline) {
        List<String> warnings = new ArrayList<>();
        Request request = outline.request();
        Metre metre = outline.time().metre();
        for (Idiom idiom : request.idioms()) {
            if (idiom.care() == Care.RESTRICTED) {
                warnings.add("restricted:" + idiom.id());
            }
            if (idiom.tuningApproximated()) {
                warnings.add("tuning_approximated:" + idiom.id());
            }
            if (!Fitting.keepsItsBeats(idiom, metre)) {
                warnings.add("metre_refitted:" + idiom.id());
            }
        }
        if (outline.time().practice()) {
            warnings.add("practice_tempo:" + request.leader().id());
        }
        if (request.strategy() != null && request.strategy() != outline.strategy()) {
            warnings.add("strategy_replaced:" + request.strategy().id());
        }
        return List.copyOf(warnings);
    }
}
