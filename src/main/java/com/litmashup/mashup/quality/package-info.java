/** Checks a lesson: what it is worth, and whether it may be called ready. Structure and evidence, not classroom truth. */
@NullMarked
package com.litmashup.mashup.quality;

import org.jspecify.annotations.NullMarked;
