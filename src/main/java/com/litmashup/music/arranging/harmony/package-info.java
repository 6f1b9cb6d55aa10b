/** Which chords sound when, in which key, and how they are laid. */
@NullMarked
package com.litmashup.music.arranging.harmony;

import org.jspecify.annotations.NullMarked;
