/** Who you are and what you may do: sign-in, roles, API keys, rate limits. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package com.litmashup.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
