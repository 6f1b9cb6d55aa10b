package com.litmashup.llm;

/** What a model is chosen for; an admin may choose another one for each. */
public enum Purpose {
    CONVERSATION,
    WRITING
}
