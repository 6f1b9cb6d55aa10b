/** Rhythm, pitch, scale and metre in plain Java: what a pattern is, what it proves, and how it is drawn and sounded. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.litmashup.music;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
