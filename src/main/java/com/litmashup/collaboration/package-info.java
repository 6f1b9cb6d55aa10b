/** Several people in one conversation: invitations, roles, presence, the projector remote. */
@ApplicationModule(allowedDependencies = {"account", "conversation"})
@NullMarked
package com.litmashup.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
