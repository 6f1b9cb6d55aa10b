package com.litmashup.platform.task;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import com.litmashup.platform.Terminal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Finds the task that is asked for, runs it, and says how it went. */
public final class TaskDesk {

    private static final Logger log = LoggerFactory.getLogger(TaskDesk.class);
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private TaskDesk() {}

    /** The exit code of one task, run in a context of its own. The first argument is the word {@code task}. */
    public static int run(SpringApplication application, String... arguments) {
        try (ConfigurableApplicationContext context = application.run()) {
            return run(context, new SystemTerminal(), Arrays.asList(arguments).subList(1, arguments.length));
        } catch (StartRefused e) {
            return REFUSED;
        }
    }

    /** The exit code of one task. */
    static int run(ApplicationContext context, Terminal terminal, List<String> words) {
        List<String> names = Arrays.asList(context.getBeanNamesForType(OperatorTask.class));
        if (words.isEmpty() || !names.contains(words.getFirst())) {
            System.err.println(Sentences.of("platform.task.usage"));
            names.stream().sorted().forEach(name -> System.err.println("  " + usage(context, name)));
            return MISUSED;
        }
        return attempt(context, terminal, words.getFirst(), words.subList(1, words.size()));
    }

    private static int attempt(ApplicationContext context, Terminal terminal, String name, List<String> arguments) {
        try {
            context.getBean(name, OperatorTask.class).run(arguments, terminal);
            return DONE;
        } catch (TaskMisused e) {
            System.err.println(Sentences.of("platform.task.misused", usage(context, name)));
            return MISUSED;
        } catch (RuntimeException e) {
            System.err.println(reason(e));
            return REFUSED;
        }
    }

    private static String usage(ApplicationContext context, String name) {
        return context.getMessage("task." + name, null, Locale.ENGLISH);
    }

    private static String reason(RuntimeException failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TaskRefused || cause instanceof StartRefused) {
                return String.valueOf(cause.getMessage());
            }
        }
        log.debug("The task failed", failure);
        return Sentences.of("platform.task.failed", String.valueOf(root.getMessage()));
    }
}
