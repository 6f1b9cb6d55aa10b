/** A Tavily that speaks its wire on this machine and misbehaves on command. */
@NullMarked
package com.litmashup.research.scripted;

import org.jspecify.annotations.NullMarked;
