package com.litmashup.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.LitMashup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server, as its operator sees it come up. */
@Isolated("It reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
class ServerStartTests {

    private static final String PASSWORD = "CANARY passphrase here";
    private static final String KEY = "tvly-CANARY-0123456789";

    @TempDir
    Path folder;

    @Test
    void namesWhatIsMissingAndWhatThatCosts(CapturedOutput output) {
        try (ConfigurableApplicationContext server =
                start(folder, "--ENVIRONMENT=test", "--LITMASHUP_MODEL_PROVIDER=none")) {
            assertThat(output)
                    .contains("ENVIRONMENT is test")
                    .contains("No language model is used: the agent talks and writes from the built-in library")
                    .contains("No TAVILY_API_KEY: research uses the built-in library")
                    .contains("Everything is kept in " + folder.resolve("litmashup.db"))
                    .contains("First run. Open the page in a browser and set it up with")
                    .contains("is ready: open http://localhost:" + port(server));
        }
    }

    @Test
    void printsNoSecretHoweverMuchIsLogged(CapturedOutput output) {
        try (ConfigurableApplicationContext server = start(
                folder,
                "--LOG_LEVEL=TRACE",
                "--TAVILY_API_KEY=" + KEY,
                "--LITMASHUP_MODEL_PROVIDER=openai",
                "--OPENAI_BASE_URL=http://127.0.0.1:1/v1",
                "--OPENAI_MODEL=school-model",
                "--OPENAI_API_KEY=" + KEY,
                "--LITMASHUP_ADMIN_EMAIL=rivera@school.example",
                "--LITMASHUP_ADMIN_PASSWORD=" + PASSWORD)) {
            assertThat(server.isRunning()).isTrue();
            assertThat(output)
                    .contains("The first admin is rivera@school.example")
                    .doesNotContain("CANARY")
                    .doesNotContain("No TAVILY_API_KEY");
        }
    }

    @Test
    void aSecondServerOnTheSameFileRefusesWithOneSentence(CapturedOutput output) {
        try (ConfigurableApplicationContext server = start(folder)) {
            assertThat(server.isRunning()).isTrue();
            String before = output.getErr();
            assertThatThrownBy(() -> start(folder)).hasMessageContaining("Another server already uses the database");
            assertThat(output.getErr().substring(before.length()).lines())
                    .singleElement()
                    .asString()
                    .startsWith("Another server already uses the database");
        }
    }

    private static ConfigurableApplicationContext start(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--server.address=127.0.0.1", "--LITMASHUP_DATA_DIR=" + folder));
        arguments.addAll(Arrays.asList(more));
        return SpringApplication.run(LitMashup.class, arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext server) {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }
}
