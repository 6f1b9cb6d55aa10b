package com.litmashup.account.people;

import org.springframework.stereotype.Component;

/** Whether there has never been an admin. */
@Component
public class FirstRun {

    private final AccountRepository accounts;
    private volatile boolean isOver;

    FirstRun(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Once there is an admin, this costs nothing to ask. */
    public boolean isPending() {
        if (!isOver) {
            isOver = accounts.firstRuns() > 0;
        }
        return !isOver;
    }
}
