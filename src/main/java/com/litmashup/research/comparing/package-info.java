/** Compares what was kept of each source with what was kept of the others. */
@NullMarked
package com.litmashup.research.comparing;

import org.jspecify.annotations.NullMarked;
