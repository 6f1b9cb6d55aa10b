package com.litmashup.account;

import org.springframework.modulith.NamedInterface;

/** An admin closed an account; whatever still streams to that person should end. */
@NamedInterface("events")
public record EducatorDisabled(EducatorId id) {}
