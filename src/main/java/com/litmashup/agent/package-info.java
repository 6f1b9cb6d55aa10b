/** Understands a message, decides the next move and carries it out. The only room that knows both talk and work. */
@ApplicationModule(
        allowedDependencies = {
            "music",
            "genre",
            "pedagogy",
            "account",
            "llm",
            "research",
            "memory",
            "mashup",
            "conversation",
            "web"
        })
@NullMarked
package com.litmashup.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
