/** Makes lessons and keeps them with every version. */
@NullMarked
package com.litmashup.mashup.keeping;

import org.jspecify.annotations.NullMarked;
