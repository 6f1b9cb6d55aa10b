package com.litmashup.mashup;

/** There is something to write at a lesson. */
public record WritingOpened(String id) {}
