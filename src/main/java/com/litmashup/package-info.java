/** Lit Music Mashup. Each sub-package is a room; what a room may use stands in its own package-info. */
@NullMarked
package com.litmashup;

import org.jspecify.annotations.NullMarked;
