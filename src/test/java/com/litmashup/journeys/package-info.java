/** Whole ways through the product in a real browser against a real server. */
@NullMarked
package com.litmashup.journeys;

import org.jspecify.annotations.NullMarked;
