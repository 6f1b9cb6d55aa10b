/** One HTTP call to a model: its limits, its being cut from outside, and how it ended. */
@NullMarked
package com.litmashup.llm.wire;

import org.jspecify.annotations.NullMarked;
