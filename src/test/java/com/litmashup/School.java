package com.litmashup;

import com.litmashup.account.Educator;
import com.litmashup.account.Role;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.NewKey;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.NewPerson;
import com.litmashup.account.people.People;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The people of a test, let in through the real front doors. Each call of {@code ms…} or {@code mr…} makes a new one. */
public final class School {

    public static final String ADMIN = "head@school.example";
    public static final String PASSWORD = "a long passphrase here";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Credentials credentials;
    private final People people;
    private final ApiKeys keys;
    private final MockMvcTester mvc;
    private final Environment environment;

    School(Credentials credentials, People people, ApiKeys keys, MockMvcTester mvc, Environment environment) {
        this.credentials = credentials;
        this.people = people;
        this.keys = keys;
        this.mvc = mvc;
        this.environment = environment;
    }

    /** An educator with nothing in her library yet. */
    public Educator msRivera() {
        return newcomer("Ms Rivera");
    }

    /** A colleague, who has no business in Ms Rivera's lessons. */
    public Educator mrOkafor() {
        return newcomer("Mr Okafor");
    }

    /** The admin whom the settings named. */
    public Educator admin() {
        return people.findByEmail(ADMIN).orElseThrow();
    }

    private Educator newcomer(String name) {
        String email = name.replaceAll(".* ", "") + COUNT.incrementAndGet() + "@school.example";
        return credentials.add(new NewPerson(email, name, Role.EDUCATOR), PASSWORD);
    }

    /** The educator's browser, signed in by the form. */
    public Browser browserOf(Educator educator) {
        return Browser.signIn(mvc, educator.email(), PASSWORD);
    }

    /** A program with a key of the educator that may read and write. */
    public Program programOf(Educator educator) {
        return programWith(keys.create(educator.id(), new NewKey("tests", false, Optional.empty()))
                .value());
    }

    /** A program that presents this key, whatever it is worth. */
    public Program programWith(String key) {
        return new Program(environment.getRequiredProperty("local.server.port", Integer.class), key);
    }
}
