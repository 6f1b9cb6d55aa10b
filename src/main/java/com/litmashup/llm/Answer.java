package com.litmashup.llm;

import java.util.List;

/** A structured answer, or why there is none. */
public sealed interface Answer<T> {

    /**
     * It has the form.
     *
     * @param wasRepaired whether the first try had faults
     */
    record Given<T>(T value, Made made, boolean wasRepaired) implements Answer<T> {}

    /**
     * There is none; the library does the work.
     *
     * @param end how the last try ended; {@link End.Flaw#WRONG_SHAPE} where it had faults
     * @param faults of the last try
     */
    record Missing<T>(End end, List<String> faults) implements Answer<T> {

        public Missing {
            faults = List.copyOf(faults);
        }
    }
}
