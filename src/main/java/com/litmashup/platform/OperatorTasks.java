package com.litmashup.platform;

import com.litmashup.platform.task.TaskDesk;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs {@code java -jar litmashup.jar task …}. */
public final class OperatorTasks {

    private static final String WORD = "task";

    /** Nothing is made before it is needed, and nothing is said but what the task says. */
    private static final Map<String, Object> QUIET = Map.of(
            "spring.main.lazy-initialization", "true",
            "spring.main.register-shutdown-hook", "false",
            "litmashup.task", "true");

    private OperatorTasks() {}

    /** Whether these words ask for a task rather than for the server. */
    public static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && WORD.equals(arguments[0]);
    }

    /** The exit code: 0 done, 1 refused, 2 misused. */
    public static int run(Class<?> application, String... arguments) {
        SpringApplication spring = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(QUIET)
                .build();
        return TaskDesk.run(spring, arguments);
    }
}
