package com.litmashup.platform.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What ENVIRONMENT=development changes: pages and assets are read afresh at every request. */
final class Development {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ASSETS = Path.of("frontend-assets");

    private Development() {}

    /**
     * Spring's settings for work on the pages.
     *
     * @param project where the source may lie; what is not there comes from the classpath
     */
    static Map<String, Object> settings(Path project) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.thymeleaf.cache", "false",
                "spring.web.resources.cache.cachecontrol.max-age", "0",
                "spring.web.resources.chain.cache", "false"));
        if (Files.isDirectory(project.resolve(TEMPLATES))) {
            settings.put(
                    "spring.thymeleaf.prefix",
                    project.resolve(TEMPLATES).toUri().toString());
        }
        if (Files.isDirectory(project.resolve(ASSETS))) {
            settings.put(
                    "spring.web.resources.static-locations",
                    project.resolve(ASSETS).toUri() + ",classpath:/static/");
        }
        return settings;
    }
}
