/** Tunes: rhythm, contour, development, words. */
@NullMarked
package com.litmashup.music.arranging.melody;

import org.jspecify.annotations.NullMarked;
