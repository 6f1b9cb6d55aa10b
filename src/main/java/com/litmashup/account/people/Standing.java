package com.litmashup.account.people;

import com.litmashup.account.Educator;

/**
 * What a person may do right now.
 *
 * @param stamp changes when every sign-in so far must end: a new password, a closed account
 */
public record Standing(Educator educator, int stamp) {}
