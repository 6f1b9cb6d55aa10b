package com.litmashup.music.proving;

import com.litmashup.music.score.TheoryClaim;
import java.util.Optional;

/** Looks for one property in the music. Pure: the same music gives the same claim. */
interface Proof {

    /** The claim with the notes that prove it, or nothing where the music does not show it. */
    Optional<TheoryClaim> in(Hearing music);
}
