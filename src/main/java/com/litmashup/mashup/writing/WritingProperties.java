package com.litmashup.mashup.writing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long writing may take.
 *
 * @param piece the whole time for one piece, both tries and the wait for the model's other callers included
 * @param answer how long a program that asked for a lesson waits for it to be written, at most
 * @param atOnce at how many lessons the model writes side by side
 */
@ConfigurationProperties("litmashup.writing")
record WritingProperties(
        @DefaultValue("4m") Duration piece,
        @DefaultValue("100s") Duration answer,
        @DefaultValue("2") int atOnce) {}
