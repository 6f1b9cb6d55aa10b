package com.litmashup.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a structured answer turned out to be.
 *
 * @param value null where it could not be read
 * @param faults for the model to correct; none where the answer is good
 */
record Shape<T>(@Nullable T value, List<String> faults) {

    static <T> Shape<T> wrong(List<String> faults) {
        return new Shape<>(null, faults);
    }
}
