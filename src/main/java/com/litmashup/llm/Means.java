package com.litmashup.llm;

import com.litmashup.llm.wire.Limits;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Duration;

/**
 * What every call needs.
 *
 * @param retryAfter how long to wait before a server that refused a connection is asked once more
 */
record Means(Talk talk, Turnstile turnstile, Sender sender, Watch watch, Limits limits, Duration retryAfter) {}
