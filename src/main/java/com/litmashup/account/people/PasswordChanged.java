package com.litmashup.account.people;

import com.litmashup.account.EducatorId;

/** Whoever was signed in with the old password no longer is. */
public record PasswordChanged(EducatorId id) {}
