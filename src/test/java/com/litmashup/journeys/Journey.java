package com.litmashup.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of journeys: each test may ask for the {@link School} and for a {@link Visit} to it. Journeys share one browser,
 * which does one thing at a time; they go on beside the tests that need none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OpenHouse.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Chromium.BROWSER)
@interface Journey {}
