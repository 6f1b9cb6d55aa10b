package com.litmashup.research.comparing;

import com.litmashup.research.Source;

/**
 * A line that was kept of a source.
 *
 * @param beginning whether it tells how the music began
 */
record Kept(int source, Source.Kind kind, String line, boolean beginning) {}
