package com.litmashup.llm.choosing;

import com.litmashup.llm.Purpose;
import java.util.Optional;

/** Which models an admin has chosen. */
@FunctionalInterface
public interface Wishes {

    Optional<String> of(Purpose purpose);
}
