/** Fuses idioms into an arrangement that a class can play: the same request gives the same notes on every machine. */
@NamedInterface("arranging")
@NullMarked
package com.litmashup.music.arranging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
