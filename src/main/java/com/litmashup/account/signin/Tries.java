package com.litmashup.account.signin;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: per e-mail address and network address, so that a stranger cannot lock a teacher out, and per
 * network address, so that one machine cannot try one password on everybody.
 */
@Component
public class Tries {

    private final Buckets perPerson;
    private final Buckets perAddress;

    Tries(LimitProperties limits) {
        perPerson = new Buckets(limits.signIns(), limits.signInWindow());
        perAddress = new Buckets(limits.signInsPerAddress(), limits.signInWindow());
    }

    /** Counts one try. Throws {@link TooManyTries} where there were too many. */
    void count(String email, String address) {
        refuseUnlessLeft(perAddress.take(address));
        refuseUnlessLeft(perPerson.take(email + " " + address));
    }

    /** Counts one try for something that is nobody's, such as the set-up code; gives how long to wait, zero for not. */
    public Duration waitFor(String what, String address) {
        ConsumptionProbe probe = perPerson.take(what + " " + address);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    void forgive(String email, String address) {
        perPerson.forgive(email + " " + address);
    }

    private static void refuseUnlessLeft(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
