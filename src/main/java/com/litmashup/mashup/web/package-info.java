/** Lessons in the browser, on the projector and as JSON. */
@NullMarked
package com.litmashup.mashup.web;

import org.jspecify.annotations.NullMarked;
