package com.litmashup.account;

/**
 * Identifies an educator across rooms.
 *
 * @param value opaque, at most 64 characters
 */
public record EducatorId(String value) {}
