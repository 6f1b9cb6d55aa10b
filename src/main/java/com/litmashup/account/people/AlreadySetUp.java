package com.litmashup.account.people;

/** Somebody else was the first admin. */
public class AlreadySetUp extends RuntimeException {

    AlreadySetUp() {
        super("the first admin is there already");
    }
}
