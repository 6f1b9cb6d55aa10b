/** Credits of what the studio is built from. */
@NullMarked
package com.litmashup.studio.web;

import org.jspecify.annotations.NullMarked;
