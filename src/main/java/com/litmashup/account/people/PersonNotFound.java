package com.litmashup.account.people;

/** Nobody has this id or this e-mail address. */
public class PersonNotFound extends RuntimeException {

    private PersonNotFound() {
        super("there is no such person");
    }

    public static PersonNotFound of() {
        return new PersonNotFound();
    }
}
