/** What every request meets: a request id, and a true answer when the database cannot write. */
@NullMarked
package com.litmashup.platform.web;

import org.jspecify.annotations.NullMarked;
