package com.litmashup.mashup;

/** Nobody writes at a lesson any more. */
public record WritingEnded(String id) {}
