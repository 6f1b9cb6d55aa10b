package com.litmashup.platform.settings;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Looks at every setting before anything starts, and names all wrong ones at once. */
class SettingsGuard implements EnvironmentPostProcessor, Ordered {

    private static final String LEVEL = "LOG_LEVEL";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> refusals = refusals(environment);
        if (!refusals.isEmpty()) {
            throw new StartRefused(refusals);
        }
        boolean isTask = environment.getProperty("litmashup.task", Boolean.class, false);
        MutablePropertySources sources = environment.getPropertySources();
        sources.addLast(new MapPropertySource("log levels", levels(level(environment), isTask)));
        if ("development".equals(environment.getProperty("ENVIRONMENT"))) {
            sources.addAfter(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    new MapPropertySource("development", Development.settings(Path.of(""))));
        }
    }

    static List<String> refusals(Environment environment) {
        List<String> refusals = new ArrayList<>();
        for (Setting setting : Settings.ALL) {
            setting.refusal(environment.getProperty(setting.name(), "")).ifPresent(refusals::add);
        }
        halfAnAdmin(environment).ifPresent(refusals::add);
        namelessModel(environment).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<String> halfAnAdmin(Environment environment) {
        boolean hasEmail = isSet(environment, "LITMASHUP_ADMIN_EMAIL");
        boolean hasPassword = isSet(environment, "LITMASHUP_ADMIN_PASSWORD");
        if (hasEmail == hasPassword) {
            return Optional.empty();
        }
        return Optional.of(Sentences.of(hasEmail ? "platform.setting.admin.email" : "platform.setting.admin.password"));
    }

    /** A server that speaks the OpenAI API has many models, and most of them write no text. */
    private static Optional<String> namelessModel(Environment environment) {
        boolean isAsked = "openai".equals(environment.getProperty("LITMASHUP_MODEL_PROVIDER"));
        return isAsked && !isSet(environment, "OPENAI_MODEL")
                ? Optional.of(Sentences.of("platform.setting.openai.model"))
                : Optional.empty();
    }

    private static boolean isSet(Environment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }

    private static String level(Environment environment) {
        String level = environment.getProperty(LEVEL, "");
        return level.isBlank() ? "INFO" : level.toUpperCase(Locale.ROOT);
    }

    /** Ours speak at the level that is asked for; others one step quieter, and nothing speaks beside a task. */
    static Map<String, Object> levels(String level, boolean isTask) {
        String others = switch (level) {
            case "TRACE", "DEBUG" -> "INFO";
            case "INFO" -> "WARN";
            default -> level;
        };
        boolean isQuiet = isTask && "INFO".equals(level);
        return Map.of(
                "logging.level.root", isQuiet ? "ERROR" : others,
                "logging.level.com.litmashup", isQuiet ? "ERROR" : level);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
