package com.litmashup.conversation;

import java.util.List;

/** A context that a program stated cannot be taken as it is. */
public class ContextRefused extends RuntimeException {

    private final transient List<StatedContext.Fault> faults;

    public ContextRefused(List<StatedContext.Fault> faults) {
        super("the context cannot be taken");
        this.faults = List.copyOf(faults);
    }

    public static void unlessEmpty(List<StatedContext.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ContextRefused(faults);
        }
    }

    public List<StatedContext.Fault> faults() {
        return faults;
    }
}
