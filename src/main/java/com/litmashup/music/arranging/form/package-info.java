/** How a piece is divided and how it grows. */
@NullMarked
package com.litmashup.music.arranging.form;

import org.jspecify.annotations.NullMarked;
