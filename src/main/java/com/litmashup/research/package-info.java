/** Finds facts about genres and says where they are from. */
@ApplicationModule(allowedDependencies = {"genre", "llm", "platform"})
@NullMarked
package com.litmashup.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
