package com.litmashup.genre;

/**
 * A genre found in a text.
 *
 * @param start index of the first character
 * @param end index after the last character
 * @param words the teacher's own words
 */
public record GenreMention(int start, int end, String words, GenreName genre) {}
