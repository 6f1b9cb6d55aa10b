package com.litmashup.account.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask.
 *
 * @param requestsPerMinute requests of one API key, and changes by one signed-in person
 * @param wrongKeysPerMinute requests without a valid key from one address
 * @param signIns tries to sign in for one e-mail address from one address within {@code signInWindow}
 * @param signInsPerAddress tries from one address, whoever for
 */
@ConfigurationProperties("litmashup.limits")
record LimitProperties(
        @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue("60") int wrongKeysPerMinute,
        @DefaultValue("10") int signIns,
        @DefaultValue("100") int signInsPerAddress,
        @DefaultValue("3m") Duration signInWindow) {}
