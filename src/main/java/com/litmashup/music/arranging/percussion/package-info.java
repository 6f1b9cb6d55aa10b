/** Who strikes what. */
@NullMarked
package com.litmashup.music.arranging.percussion;

import org.jspecify.annotations.NullMarked;
