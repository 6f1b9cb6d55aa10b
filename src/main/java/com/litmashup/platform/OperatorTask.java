package com.litmashup.platform;

import java.util.List;

/**
 * One job that an operator runs from the command line, without the web server. Its bean name is the word that is
 * typed, and {@code task.<name>} in the message bundles is its line in the usage. Only the task that is asked for is
 * made, so that a restore can run beside a database that cannot be opened.
 */
@FunctionalInterface
public interface OperatorTask {

    /**
     * Does the job.
     *
     * @param arguments the words after the task's name
     * @throws TaskRefused where it cannot be done; its sentence is all that the operator sees
     * @throws TaskMisused where the words do not fit
     */
    void run(List<String> arguments, Terminal terminal);
}
