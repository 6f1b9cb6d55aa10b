package com.litmashup.music.arranging;

import com.litmashup.music.PitchClass;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that was asked, in one text: what the choices are drawn from. The title is left out, it changes no note. */
final class Inputs {

    private Inputs() {}

    static String of(Request request) {
        PitchClass tonic = request.tonic();
        return String.join(
                "|",
                request.idioms().stream().map(Record::toString).collect(Collectors.joining(";")),
                Objects.toString(request.strategy()),
                request.level().name(),
                request.ensemble().toString(),
                Objects.toString(request.bars()),
                Objects.toString(request.beatsPerMinute()),
                tonic == null ? "" : tonic.written(),
                request.seed(),
                request.lyrics().toString());
    }
}
