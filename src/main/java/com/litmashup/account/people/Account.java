package com.litmashup.account.people;

import com.litmashup.account.Educator;
import com.litmashup.account.EducatorId;
import com.litmashup.account.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's entry in the book: who they are, how they prove it, and whether they still may come in. */
@Entity
@Table(name = "educator")
class Account {

    @Id
    private String id;

    private String email;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;
    private int stamp;

    @Version
    private @Nullable Integer version;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(EducatorId id, NewPerson person, String passwordHash, Instant createdAt) {
        this.id = id.value();
        this.email = person.email();
        this.displayName = person.displayName();
        this.role = person.role();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    void rename(String newName) {
        displayName = newName;
    }

    /** Whoever is signed in with the old password no longer is. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        stamp++;
    }

    void disable() {
        enabled = false;
        stamp++;
    }

    void enable() {
        enabled = true;
    }

    EducatorId id() {
        return new EducatorId(id);
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Standing standing() {
        return new Standing(asEducator(), stamp);
    }

    Educator asEducator() {
        return new Educator(id(), email, displayName, role, enabled);
    }

    /** The entry as a page shows it. */
    Person asPerson() {
        return new Person(asEducator(), createdAt);
    }
}
