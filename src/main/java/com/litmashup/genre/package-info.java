/** The atlas: what is known of each genre, where it is from, who makes it, with a source for every fact; and the names people call genres by. */
@ApplicationModule(allowedDependencies = {"music", "web"})
@NullMarked
package com.litmashup.genre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
