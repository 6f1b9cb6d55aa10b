/** Fetches models to the server and removes them. */
@NullMarked
package com.litmashup.llm.pulling;

import org.jspecify.annotations.NullMarked;
