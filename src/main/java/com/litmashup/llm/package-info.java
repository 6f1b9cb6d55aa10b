/** The line to models: which server, which model, how it is. The only room that configures LangChain4j. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package com.litmashup.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
