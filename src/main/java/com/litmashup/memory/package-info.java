/** How an educator likes to teach: stated and learned, shown, editable, switchable off. */
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package com.litmashup.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
