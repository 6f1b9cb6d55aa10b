/** Counts every search: how it ended, how long it took, what it cost. */
@NullMarked
package com.litmashup.research.statistics;

import org.jspecify.annotations.NullMarked;
