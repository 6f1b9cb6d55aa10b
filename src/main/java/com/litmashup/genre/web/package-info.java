/** The pages that show the atlas to people. */
@NullMarked
package com.litmashup.genre.web;

import org.jspecify.annotations.NullMarked;
