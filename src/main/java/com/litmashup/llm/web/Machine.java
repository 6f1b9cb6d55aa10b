package com.litmashup.llm.web;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Set;

/**
 * The computer that this runs on.
 *
 * @param memory in bytes
 * @param processors cores
 */
record Machine(long memory, int processors) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(system.getTotalMemorySize(), Runtime.getRuntime().availableProcessors());
    }

    /** Whether a server at this address shares its memory. */
    static boolean isHere(String address) {
        return HERE.contains(String.valueOf(URI.create(address).getHost()));
    }
}
