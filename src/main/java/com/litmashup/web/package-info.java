/** The walls and the paint: layout, assets, error pages, htmx conventions. Knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.litmashup.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
