package com.litmashup.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class DevelopmentTests {

    @TempDir
    Path project;

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void sayNothing() {
        environment.getSystemProperties().remove("ENVIRONMENT");
    }

    @AfterEach
    void takeItBack() {
        environment.getSystemProperties().remove("ENVIRONMENT");
    }

    @Test
    void readsPagesAndAssetsFromTheSourceFolder() throws IOException {
        Path templates = Files.createDirectories(project.resolve("src/main/resources/templates"));
        Path assets = Files.createDirectories(project.resolve("frontend-assets"));
        assertThat(Development.settings(project))
                .containsEntry("spring.thymeleaf.cache", "false")
                .containsEntry("spring.thymeleaf.prefix", templates.toUri().toString())
                .containsEntry("spring.web.resources.static-locations", assets.toUri() + ",classpath:/static/");
    }

    @Test
    void staysWithTheClasspathWhereThereIsNoSource() {
        assertThat(Development.settings(project))
                .containsEntry("spring.thymeleaf.cache", "false")
                .doesNotContainKeys("spring.thymeleaf.prefix", "spring.web.resources.static-locations");
    }

    @Test
    void holdsOnlyWhereItIsAskedFor() {
        new SettingsGuard().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.thymeleaf.cache")).isNull();
        environment.getSystemProperties().put("ENVIRONMENT", "development");
        new SettingsGuard().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.thymeleaf.cache")).isEqualTo("false");
    }
}
