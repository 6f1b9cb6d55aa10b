package com.litmashup.account.people;

/** The only admin left cannot be closed, or nobody could add people any more. */
public class LastAdmin extends RuntimeException {

    LastAdmin() {
        super("the last admin stays");
    }
}
