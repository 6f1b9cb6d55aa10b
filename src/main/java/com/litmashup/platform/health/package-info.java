/** Says how the application and its parts are. */
@NullMarked
package com.litmashup.platform.health;

import org.jspecify.annotations.NullMarked;
