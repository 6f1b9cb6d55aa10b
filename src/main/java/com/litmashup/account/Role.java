package com.litmashup.account;

/** What a person is here for. An admin may do all that an educator may. */
public enum Role {
    EDUCATOR,
    ADMIN
}
