/** Reads a teacher's message by rules: what it says of the lesson, what it wants of us, what it must not ask. Pure. */
@NullMarked
package com.litmashup.agent.understanding;

import org.jspecify.annotations.NullMarked;
