/** What classes play on: instruments, their ranges at each level, and the groups that teachers have. */
@NullMarked
package com.litmashup.mashup.ensemble;

import org.jspecify.annotations.NullMarked;
