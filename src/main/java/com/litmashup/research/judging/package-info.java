/** Judges what was found by fixed rules over data: who published it, whether it fits a class, what of it may be repeated. */
@NullMarked
package com.litmashup.research.judging;

import org.jspecify.annotations.NullMarked;
