/** From the atlas to the arranger: what a genre lends to the music of a lesson. */
@NullMarked
package com.litmashup.mashup.arranging;

import org.jspecify.annotations.NullMarked;
