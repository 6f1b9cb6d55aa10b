/** Operator tasks from the command line. */
@NullMarked
package com.litmashup.platform.task;

import org.jspecify.annotations.NullMarked;
