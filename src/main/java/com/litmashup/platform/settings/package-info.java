/** Checks the environment variables before anything starts, and says what the missing ones cost. */
@NullMarked
package com.litmashup.platform.settings;

import org.jspecify.annotations.NullMarked;
