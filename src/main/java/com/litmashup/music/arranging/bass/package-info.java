/** The lowest line. */
@NullMarked
package com.litmashup.music.arranging.bass;

import org.jspecify.annotations.NullMarked;
