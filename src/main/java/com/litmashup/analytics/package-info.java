/** Counts what happened and shows it to admins. Only hears events. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.litmashup.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
