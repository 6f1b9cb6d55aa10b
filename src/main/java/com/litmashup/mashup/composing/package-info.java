/** The library engine: writes a lesson from the atlas, the rules of teaching and what research found. No model, no clock. */
@NullMarked
package com.litmashup.mashup.composing;

import org.jspecify.annotations.NullMarked;
