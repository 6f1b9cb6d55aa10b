package com.litmashup.music.proving;

import java.util.stream.Stream;

/** One rule that an arrangement has to keep. */
interface Check {

    /** What breaks the rule; empty where it is kept. */
    Stream<Fault> faults(Hearing music);
}
