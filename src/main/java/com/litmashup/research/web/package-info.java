/** Searching the web for programs, and how the searches go for admins. */
@NullMarked
package com.litmashup.research.web;

import org.jspecify.annotations.NullMarked;
