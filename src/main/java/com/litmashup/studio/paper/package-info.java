/** Staves and text into pages to print. */
@NamedInterface("paper")
@NullMarked
package com.litmashup.studio.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
