/** Has a model write sections of a lesson, checks every word by rules, and keeps the library's text where it must. */
@NullMarked
package com.litmashup.mashup.writing;

import org.jspecify.annotations.NullMarked;
