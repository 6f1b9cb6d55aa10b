package com.litmashup.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pace at which a reply that is being said reaches others.
 *
 * @param tell how often pages and programs are told of more, at most
 * @param store how often it is stored, at most
 */
@ConfigurationProperties("litmashup.speaking")
record SpeakingProperties(
        @DefaultValue("150ms") Duration tell,
        @DefaultValue("3s") Duration store) {}
