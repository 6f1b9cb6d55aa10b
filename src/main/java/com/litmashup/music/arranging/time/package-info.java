/** How genres of different metres and tempi keep time together. */
@NullMarked
package com.litmashup.music.arranging.time;

import org.jspecify.annotations.NullMarked;
