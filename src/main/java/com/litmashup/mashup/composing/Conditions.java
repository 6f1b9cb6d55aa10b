package com.litmashup.mashup.composing;

import com.litmashup.mashup.LessonBrief;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the room allows, read from the teacher's words.
 *
 * @param instruments those the class has; empty where there are none
 * @param sings false where the teacher said no singing
 * @param moves false where the teacher said no dancing or movement
 * @param plays whether a recording can be played; true where nothing was said of technology
 */
record Conditions(
        List<String> instruments, boolean sings, boolean moves, boolean plays, boolean shows, boolean ensemble) {

    static Conditions of(LessonBrief brief) {
        String constraints = String.join("\n", brief.constraints()).toLowerCase(Locale.ROOT);
        String technology = String.join("\n", brief.technology()).toLowerCase(Locale.ROOT);
        boolean told = !brief.technology().isEmpty();
        boolean none = says("no-instruments", constraints);
        List<String> instruments = brief.instruments().stream()
                .filter(name -> !none && !isNothing(name))
                .toList();
        return new Conditions(
                instruments,
                !says("no-singing", constraints),
                !says("no-movement", constraints),
                !says("no-player", constraints + "\n" + technology) && (!told || says("player", technology)),
                says("screen", technology),
                says(
                        "ensemble",
                        constraints + "\n" + String.join("\n", instruments).toLowerCase(Locale.ROOT)));
    }

    static boolean isNothing(String thing) {
        return says("nothing", thing.toLowerCase(Locale.ROOT));
    }

    static boolean isScreen(String thing) {
        return says("screen", thing.toLowerCase(Locale.ROOT));
    }

    private static boolean says(String what, String words) {
        return Pattern.compile(Phrases.exactly("when." + what, Fill.EMPTY))
                .matcher(words)
                .find();
    }
}
