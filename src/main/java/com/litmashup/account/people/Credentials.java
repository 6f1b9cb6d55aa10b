package com.litmashup.account.people;

import com.litmashup.account.Educator;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Everything that needs a password. Hashing is slow on purpose, so it happens outside any transaction. */
@Service
public class Credentials {

    private final AccountRepository accounts;
    private final People people;
    private final Passwords passwords;

    Credentials(AccountRepository accounts, People people, Passwords passwords) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
    }

    /** Whose e-mail address and password these are; takes as long for nobody as for somebody. */
    public Optional<Standing> recognise(String email, String password) {
        Optional<Account> account = accounts.findByEmail(NewPerson.lower(email));
        if (account.isEmpty()) {
            passwords.compareWithNobodys(password);
        }
        return account.filter(someone -> passwords.matches(password, someone.passwordHash()))
                .map(Account::standing)
                .filter(standing -> standing.educator().isEnabled());
    }

    /** Whether this really is their password. */
    public boolean isPasswordOf(Educator educator, String password) {
        return accounts.findByEmail(educator.email())
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    /** Throws {@link EmailTaken} or {@link PasswordRefused}. */
    public Educator add(NewPerson person, String password) {
        return people.add(person, passwords.hash(password, person.email()));
    }

    /** However many try at once, one is made. Throws {@link AlreadySetUp} or {@link PasswordRefused}. */
    public Educator addFirst(NewPerson admin, String password) {
        return people.addFirst(admin, passwords.hash(password, admin.email()));
    }

    /** Throws {@link PasswordRefused}. Every sign-in so far ends. */
    public void change(Educator educator, String newPassword) {
        people.changePassword(educator.id(), passwords.hash(newPassword, educator.email()));
    }
}
