package com.litmashup;

import com.litmashup.platform.OperatorTasks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Lit Music Mashup: the web application, or one operator task when the first word is {@code task}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LitMashup {

    public static void main(String[] arguments) {
        if (OperatorTasks.isAskedFor(arguments)) {
            System.exit(OperatorTasks.run(LitMashup.class, arguments));
        }
        SpringApplication.run(LitMashup.class, arguments);
    }
}
