/** What is true of an arrangement: checks that it may be shipped, and proofs of what a lesson may claim, by note ids. */
@NamedInterface("proving")
@NullMarked
package com.litmashup.music.proving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
