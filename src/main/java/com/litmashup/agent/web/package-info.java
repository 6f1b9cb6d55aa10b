/** Where talk and work meet on the web: correcting the brief, making the lesson, chat and generation as JSON. */
@NullMarked
package com.litmashup.agent.web;

import org.jspecify.annotations.NullMarked;
