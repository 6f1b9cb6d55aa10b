/** Asks the web, several questions side by side, and says of each how it ended. */
@NullMarked
package com.litmashup.research.searching;

import org.jspecify.annotations.NullMarked;
