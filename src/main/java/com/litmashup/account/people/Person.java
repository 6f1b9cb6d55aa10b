package com.litmashup.account.people;

import com.litmashup.account.Educator;
import java.time.Instant;

/** An educator with the day they were added, as the page of people lists them. */
public record Person(Educator educator, Instant createdAt) {}
