package com.litmashup.mashup;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page counted from 0
 * @param total of all pages
 */
public record MashupPage(List<Mashup> items, int page, int size, long total) {}
