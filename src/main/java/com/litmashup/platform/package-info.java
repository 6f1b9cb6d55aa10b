/** Keeps the database safe and the application healthy: settings, backup, restore, health, operator tasks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.litmashup.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
