package com.litmashup.music.arranging;

import com.litmashup.music.Key;
import com.litmashup.music.arranging.form.Form;
import com.litmashup.music.arranging.harmony.Harmony;
import com.litmashup.music.arranging.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * All that is decided before the first note.
 *
 * @param answers in whose idiom every second phrase answers; null where one part has the whole tune
 * @param draw the choices of this attempt
 */
public record Outline(
        Request request,
        Strategy strategy,
        Cast cast,
        Time time,
        Key key,
        Form form,
        Harmony harmony,
        @Nullable Idiom answers,
        Draw draw) {

    Outline withDraw(Draw other) {
        return new Outline(request, strategy, cast, time, key, form, harmony, answers, other);
    }

    /** Who gives what in a bar, counted from 1. */
    public Roles rolesAt(int bar) {
        return cast.at(bar);
    }
}
