package com.litmashup.account.people;

/** Nobody has this id or this e-mail address. */
public class PersonNotFound extends RuntimeException {

    PersonNotFound() {
        super("there is no such person");
    }
}
