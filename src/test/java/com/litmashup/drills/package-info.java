/**
 * Programs that treat the built jar badly and say what became of it. They are run by hand, with {@code java -cp
 * target/test-classes}, because they take minutes.
 */
@NullMarked
package com.litmashup.drills;

import org.jspecify.annotations.NullMarked;
