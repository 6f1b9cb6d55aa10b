/** How music is taught: skill levels, theory concepts, standards, objective verbs, sensitivity and privacy rules. Plain rules over data. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.litmashup.pedagogy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
