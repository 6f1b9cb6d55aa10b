/** What is known of the model server: whether it answers, which models it has, what they can do. */
@NullMarked
package com.litmashup.llm.server;

import org.jspecify.annotations.NullMarked;
