package com.litmashup.agent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a turn waits for a model before the library does its part.
 *
 * @param readingLimit for reading a message a second time
 * @param replyLimit for phrasing a reply, waiting and loading included
 */
@ConfigurationProperties("litmashup.agent")
record AgentProperties(
        @DefaultValue("12s") Duration readingLimit,
        @DefaultValue("100s") Duration replyLimit) {}
