/** Conversations as pages, partials, a live stream and JSON. */
@NullMarked
package com.litmashup.conversation.web;

import org.jspecify.annotations.NullMarked;
