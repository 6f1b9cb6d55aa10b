package com.litmashup.account.people;

/** Somebody with this e-mail address is there already. */
public class EmailTaken extends RuntimeException {

    EmailTaken() {
        super("the e-mail address is taken");
    }
}
