/** Which of the models that a server has does what. */
@NullMarked
package com.litmashup.llm.choosing;

import org.jspecify.annotations.NullMarked;
