package com.litmashup.platform.settings;

import com.litmashup.platform.HealthComponent;
import com.litmashup.platform.Sentences;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of the start: what is missing and what that costs, and the address to open. */
@Component
@ConditionalOnWebApplication
class StartSummary {

    private static final Logger log = LoggerFactory.getLogger(StartSummary.class);

    private final List<HealthComponent> components;
    private final Environment environment;

    StartSummary(List<HealthComponent> components, Environment environment) {
        this.components = components;
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        sayEnvironment();
        components.forEach(component -> component.atStart().ifPresent(log::info));
        if (ready.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null) {
            String port = Integer.toString(server.getWebServer().getPort());
            log.info(Sentences.of("platform.start.open", port, environment.getProperty("litmashup.version", "")));
        }
    }

    private void sayEnvironment() {
        String name = environment.getProperty("ENVIRONMENT", "");
        if (!name.isBlank() && !"production".equals(name)) {
            log.info(Sentences.of("platform.start." + name));
        }
    }
}
