package com.litmashup.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.account.EducatorDisabled;
import com.litmashup.account.EducatorId;
import com.litmashup.account.people.PasswordChanged;
import com.litmashup.account.people.People;
import com.litmashup.account.people.Standing;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What people may do right now, at most five seconds old: an operator task changes it from another process. */
@Component
class Standings {

    private final People people;
    private final Cache<EducatorId, Optional<Standing>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Standings(People people) {
        this.people = people;
    }

    /** Empty for nobody and for a closed account. */
    Optional<Standing> of(EducatorId id) {
        Optional<Standing> standing = known.getIfPresent(id);
        if (standing == null) {
            standing = people.standing(id).filter(it -> it.educator().isEnabled());
            known.put(id, standing);
        }
        return standing;
    }

    void forget(EducatorId id) {
        known.invalidate(id);
    }

    @TransactionalEventListener
    void on(EducatorDisabled disabled) {
        forget(disabled.id());
    }

    @TransactionalEventListener
    void on(PasswordChanged changed) {
        forget(changed.id());
    }
}
