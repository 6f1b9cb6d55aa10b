/** What was said, whose turn it is, how far it has come and what has been understood. True without any model. */
@ApplicationModule(allowedDependencies = {"account", "genre", "pedagogy", "platform", "research", "web"})
@NullMarked
package com.litmashup.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
