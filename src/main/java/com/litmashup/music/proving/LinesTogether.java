package com.litmashup.music.proving;

import com.litmashup.music.score.TheoryClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several lines that make one thing together, such as the gongs of a cycle: each must hold. */
record LinesTogether(String marker, List<StrokePattern> lines) implements Proof {

    @Override
    public Optional<TheoryClaim> in(Hearing music) {
        List<Stretch> found =
                lines.stream().flatMap(line -> line.found(music).stream()).toList();
        return found.size() == lines.size()
                ? Optional.of(music.claim(
                        marker,
                        found.stream()
                                .flatMap(stretch -> stretch.notes().stream())
                                .toList(),
                        Map.of()))
                : Optional.empty();
    }
}
