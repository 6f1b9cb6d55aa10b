package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tune that is being sought, by its last note and the way there.
 *
 * @param before null at the beginning
 * @param cost of all moves so far
 */
record Path(@Nullable Path before, Pitch pitch, double cost) {

    Path and(Pitch next, double more) {
        return new Path(this, next, cost + more);
    }

    @Nullable
    Pitch previous() {
        return before == null ? null : before.pitch;
    }

    /** From the first note on. */
    List<Pitch> pitches() {
        List<Pitch> pitches = new ArrayList<>();
        for (Path path = this; path != null; path = path.before) {
            pitches.add(path.pitch);
        }
        Collections.reverse(pitches);
        return pitches;
    }
}
