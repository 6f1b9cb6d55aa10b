/** An arrangement: parts, bars and notes, exact and immutable, and what is proved of them by note ids. */
@NamedInterface("score")
@NullMarked
package com.litmashup.music.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
