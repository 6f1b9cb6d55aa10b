/** A lesson as files to print, to edit and to take along: one outline of blocks, and a writer for each format. */
@NullMarked
package com.litmashup.mashup.document;

import org.jspecify.annotations.NullMarked;
