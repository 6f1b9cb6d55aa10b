package com.litmashup.account.signin;

import com.litmashup.account.EducatorDisabled;
import com.litmashup.account.key.Secret;
import com.litmashup.account.people.PasswordChanged;
import com.litmashup.account.people.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that are remembered, so that a restart of the server signs nobody out. Tokens are kept as hashes. */
@Service
@Transactional
class Browsers {

    /** What a browser keeps in its cookie. */
    record Ticket(String series, Secret token, Duration validFor) {}

    /** Who came back, and the next ticket where this one was spent. */
    record Return(SignedIn someone, @Nullable Ticket next) {}

    private final RememberedBrowserRepository browsers;
    private final Standings standings;
    private final Clock clock;

    Browsers(RememberedBrowserRepository browsers, Standings standings, Clock clock) {
        this.browsers = browsers;
        this.standings = standings;
        this.clock = clock;
    }

    Ticket remember(Standing owner, Duration validFor) {
        Instant now = now();
        browsers.forgetExpired(now);
        Ticket ticket = new Ticket(Secret.generate("").value(), Secret.generate(""), validFor);
        browsers.save(new RememberedBrowser(ticket.series(), owner, ticket.token(), now, validFor));
        return ticket;
    }

    /** Empty for a token that is unknown, old or stolen; a stolen series opens nothing any more. */
    Optional<Return> comeBack(String series, Secret token) {
        Instant now = now();
        Optional<RememberedBrowser> found = browsers.findById(series);
        Optional<RememberedBrowser> admitted = found.filter(browser -> browser.admits(token, now));
        if (found.isPresent() && admitted.isEmpty()) {
            browsers.delete(found.get());
        }
        return admitted.flatMap(browser -> standings
                .of(browser.owner())
                .filter(browser::suits)
                .map(standing -> new Return(new SignedIn(standing), next(browser, token, now))));
    }

    private static @Nullable Ticket next(RememberedBrowser browser, Secret spent, Instant now) {
        if (!browser.isNewest(spent)) {
            return null;
        }
        Secret token = Secret.generate("");
        Duration left = browser.left(now);
        browser.rotate(token, now);
        return new Ticket(browser.series(), token, left);
    }

    void forget(String series) {
        browsers.forget(series);
    }

    @EventListener
    void on(EducatorDisabled disabled) {
        browsers.forgetAllOf(disabled.id().value());
    }

    @EventListener
    void on(PasswordChanged changed) {
        browsers.forgetAllOf(changed.id().value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
