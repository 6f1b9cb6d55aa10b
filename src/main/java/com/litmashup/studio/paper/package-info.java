/** Staves into pages to print. */
@NullMarked
package com.litmashup.studio.paper;

import org.jspecify.annotations.NullMarked;
