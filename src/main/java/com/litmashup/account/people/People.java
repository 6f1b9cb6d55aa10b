package com.litmashup.account.people;

import com.litmashup.account.Educator;
import com.litmashup.account.EducatorDisabled;
import com.litmashup.account.EducatorId;
import com.litmashup.account.Educators;
import com.litmashup.account.Role;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of people: find, add, rename, close and open again. Passwords come here already hashed. */
@Service
@Transactional
public class People implements Educators {

    private final AccountRepository accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(AccountRepository accounts, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Educator> find(EducatorId id) {
        return accounts.findById(id.value()).map(Account::asEducator);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EducatorId, Educator> findAll(Collection<EducatorId> ids) {
        return accounts.findAllByIdIn(ids.stream().map(EducatorId::value).toList()).stream()
                .map(Account::asEducator)
                .collect(Collectors.toMap(Educator::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<Educator> findByEmail(String email) {
        return accounts.findByEmail(NewPerson.lower(email)).map(Account::asEducator);
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(EducatorId id) {
        return accounts.findById(id.value()).map(Account::standing);
    }

    @Transactional(readOnly = true)
    public List<Person> all() {
        return accounts.findAllByOrderByDisplayName().stream()
                .map(Account::asPerson)
                .toList();
    }

    /** Throws {@link EmailTaken}. The first admin ends the first run. */
    Educator add(NewPerson person, String passwordHash) {
        Educator educator = write(person, passwordHash);
        if (educator.isAdmin()) {
            accounts.claimFirstRun(educator.id().value());
        }
        return educator;
    }

    /** Throws {@link AlreadySetUp} for everybody but the first. */
    Educator addFirst(NewPerson admin, String passwordHash) {
        if (accounts.firstRuns() > 0) {
            throw new AlreadySetUp();
        }
        Educator educator = write(admin, passwordHash);
        if (accounts.claimFirstRun(educator.id().value()) == 0) {
            throw new AlreadySetUp();
        }
        return educator;
    }

    /** Throws {@link PersonNotFound}. */
    public void rename(EducatorId id, String newName) {
        found(id).rename(newName.strip());
    }

    /** Every sign-in so far ends. */
    void changePassword(EducatorId id, String passwordHash) {
        found(id).changePassword(passwordHash);
        events.publishEvent(new PasswordChanged(id));
    }

    /** Throws {@link LastAdmin} or {@link PersonNotFound}. Every sign-in so far ends. */
    public void disable(EducatorId id) {
        Account account = found(id);
        if (account.asEducator().isAdmin() && !accounts.existsByRoleAndEnabledTrueAndIdNot(Role.ADMIN, id.value())) {
            throw new LastAdmin();
        }
        account.disable();
        events.publishEvent(new EducatorDisabled(id));
    }

    /** Throws {@link PersonNotFound}. */
    public void enable(EducatorId id) {
        found(id).enable();
    }

    private Educator write(NewPerson person, String passwordHash) {
        if (accounts.existsByEmail(person.email())) {
            throw new EmailTaken();
        }
        Account account =
                new Account(nextId(), person, passwordHash, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return accounts.saveAndFlush(account).asEducator();
    }

    private Account found(EducatorId id) {
        return accounts.findById(id.value()).orElseThrow(PersonNotFound::of);
    }

    private static EducatorId nextId() {
        return new EducatorId(UuidVersion7Strategy.INSTANCE.generateUuid(null).toString());
    }
}
