/** Finds facts about genres and says where they are from. */
@ApplicationModule(allowedDependencies = {"genre", "pedagogy", "llm", "platform", "web"})
@NullMarked
package com.litmashup.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
