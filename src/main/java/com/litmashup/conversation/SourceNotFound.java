package com.litmashup.conversation;

/** The conversation has no source of that number. */
public class SourceNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
