package com.litmashup.account;

/**
 * A person who may sign in, as other rooms see them.
 *
 * @param email lower-case
 * @param isEnabled false once an admin has closed the account
 */
public record Educator(EducatorId id, String email, String displayName, Role role, boolean isEnabled) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
