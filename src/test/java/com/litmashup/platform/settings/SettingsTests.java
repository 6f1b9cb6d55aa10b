package com.litmashup.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.platform.StartRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class SettingsTests {

    private static final String SECRET = "tvly-CANARY of 2026";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SERVER_PORT              | abc                           | a whole number from 1 to 65535
            SERVER_PORT              | 99999                         | a whole number from 1 to 65535
            SERVER_PORT              | 65536                         | a whole number from 1 to 65535
            SERVER_PORT              | 0                             | a whole number from 1 to 65535
            SERVER_PORT              | -1                            | a whole number from 1 to 65535
            SERVER_PORT              | 123456789012                  | a whole number from 1 to 65535
            LOG_LEVEL                | loud                          | TRACE, DEBUG, INFO, WARN or ERROR
            ENVIRONMENT              | foo                           | development, production or test
            ENVIRONMENT              | Production                    | development, production or test
            TAVILY_BASE_URL          | not a url                     | a web address
            TAVILY_BASE_URL          | api.tavily.com                | a web address
            OLLAMA_BASE_URL          | ftp://x                       | a web address
            OLLAMA_BASE_URL          | http://                       | a web address
            OLLAMA_BASE_URL          | http:/localhost               | a web address
            OLLAMA_MODEL             | a model                       | the name of a model
            LITMASHUP_MODEL_PROVIDER | gpt                           | auto, ollama, openai or none
            LITMASHUP_MODEL_PARALLEL | 0                             | a whole number from 1 to 64
            LITMASHUP_MODEL_PARALLEL | 65                            | a whole number from 1 to 64
            LITMASHUP_MODEL_CONTEXT  | 8k                            | a whole number of tokens
            LITMASHUP_MODEL_CONTEXT  | 2047                          | a whole number of tokens
            OPENAI_BASE_URL          | localhost:8000                | a web address
            OPENAI_MODEL             | a model                       | the name of a model
            OPENAI_API_KEY           | two words                     | without a space
            DATABASE_PATH            | what?.db                      | a file, not a folder
            LITMASHUP_DATA_DIR       | pom.xml                       | a folder
            LITMASHUP_ADMIN_EMAIL    | rivera.school.example         | an e-mail address
            LITMASHUP_ADMIN_EMAIL    | ms rivera@school.example      | an e-mail address
            LITMASHUP_ADMIN_PASSWORD | eleven sign                   | 12 to 128 characters
            TAVILY_API_KEY           | two words                     | without a space
            """)
    void refusesAWrongValueWithOneSentenceThatSaysWhatItMustBe(String name, String value, String rule) {
        assertThat(refusals(Map.of(name, value)))
                .filteredOn(sentence -> !sentence.contains("Set both, or neither"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).startsWith(name).contains(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SERVER_PORT        | 1
            SERVER_PORT        | 65535
            LOG_LEVEL          | debug
            ENVIRONMENT        | test
            OLLAMA_BASE_URL    | http://127.0.0.1:11434
            OLLAMA_BASE_URL    | http://[::1]:11434/
            OLLAMA_MODEL       | hf.co/someone/llama3.1:8b-Q4_K_M
            LITMASHUP_MODEL_PROVIDER | auto
            LITMASHUP_MODEL_PARALLEL | 64
            LITMASHUP_MODEL_CONTEXT  | 2048
            OPENAI_BASE_URL    | http://localhost:8000/v1
            OPENAI_MODEL       | gpt-4o-mini
            OPENAI_API_KEY     | sk-0123456789
            TAVILY_BASE_URL    | https://search.school.example/tavily
            TAVILY_API_KEY     | tvly-0123456789
            DATABASE_PATH      | not/yet/there.db
            LITMASHUP_DATA_DIR | not/yet/there
            LITMASHUP_DATA_DIR | src
            """)
    void takesWhatFits(String name, String value) {
        assertThat(refusals(Map.of(name, value))).isEmpty();
    }

    @Test
    void takesAnEmptyValueAsNone() {
        assertThat(Settings.ALL)
                .allSatisfy(setting -> assertThat(setting.refusal(" ")).isEmpty());
    }

    @Test
    void refusesAFolderInThePlaceOfTheDatabase() {
        assertThat(refusals(Map.of("DATABASE_PATH", folder.toString())))
                .singleElement()
                .asString()
                .contains(folder.toString());
    }

    @Test
    void refusesHalfAnAdminAndSaysWhichHalfIsThere() {
        assertThat(refusals(Map.of("LITMASHUP_ADMIN_EMAIL", "rivera@school.example")))
                .containsExactly(
                        "LITMASHUP_ADMIN_EMAIL is set without LITMASHUP_ADMIN_PASSWORD. Set both, or neither.");
        assertThat(refusals(Map.of("LITMASHUP_ADMIN_PASSWORD", "a long passphrase here")))
                .containsExactly(
                        "LITMASHUP_ADMIN_PASSWORD is set without LITMASHUP_ADMIN_EMAIL. Set both, or neither.");
    }

    @Test
    void refusesAProviderOfManyModelsWithoutTheNameOfOne() {
        assertThat(refusals(Map.of("LITMASHUP_MODEL_PROVIDER", "openai")))
                .containsExactly("LITMASHUP_MODEL_PROVIDER is openai without OPENAI_MODEL."
                        + " Set OPENAI_MODEL to the name of the model.");
        assertThat(refusals(Map.of("LITMASHUP_MODEL_PROVIDER", "openai", "OPENAI_MODEL", "gpt-4o-mini")))
                .isEmpty();
    }

    @Test
    void namesEveryWrongValueAtOnce() {
        assertThat(refusals(Map.of("SERVER_PORT", "abc", "LOG_LEVEL", "loud", "OLLAMA_BASE_URL", "ftp://x")))
                .hasSize(3);
    }

    @Test
    void showsNoSecretNotEvenAWrongOne() {
        assertThat(refusals(Map.of(
                        "TAVILY_API_KEY", SECRET,
                        "OPENAI_API_KEY", SECRET,
                        "LITMASHUP_ADMIN_EMAIL", "rivera@school.example",
                        "LITMASHUP_ADMIN_PASSWORD", "CANARY",
                        "OLLAMA_BASE_URL", "http://teacher:CANARY@localhost:11434",
                        "TAVILY_BASE_URL", "https://CANARY@search.school.example")))
                .hasSize(5)
                .noneMatch(sentence -> sentence.contains("CANARY"));
    }

    @Test
    void showsAWrongValueInOneLineOfModestLength() {
        String sentence = refusals(Map.of("LOG_LEVEL", "INFO\nand " + "more ".repeat(100)))
                .getFirst();
        assertThat(sentence).doesNotContain("\n").hasSizeLessThan(200);
    }

    @Test
    void stopsTheStartBeforeAnythingElse() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getSystemProperties().put("LOG_LEVEL", "loud");
        try {
            assertThatThrownBy(() -> new SettingsGuard().postProcessEnvironment(environment, new SpringApplication()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("loud");
        } finally {
            environment.getSystemProperties().remove("LOG_LEVEL");
        }
    }

    @Test
    void othersSpeakOneStepQuieterThanWeDo() {
        assertThat(SettingsGuard.levels("DEBUG", false))
                .containsEntry("logging.level.com.litmashup", "DEBUG")
                .containsEntry("logging.level.root", "INFO");
        assertThat(SettingsGuard.levels("INFO", false)).containsEntry("logging.level.root", "WARN");
        assertThat(SettingsGuard.levels("ERROR", false)).containsEntry("logging.level.root", "ERROR");
    }

    @Test
    void nothingSpeaksBesideATask() {
        assertThat(SettingsGuard.levels("INFO", true))
                .containsEntry("logging.level.com.litmashup", "ERROR")
                .containsEntry("logging.level.root", "ERROR");
        assertThat(SettingsGuard.levels("DEBUG", true)).containsEntry("logging.level.com.litmashup", "DEBUG");
    }

    private static List<String> refusals(Map<String, String> values) {
        MockEnvironment environment = new MockEnvironment();
        values.forEach(environment::setProperty);
        return SettingsGuard.refusals(environment);
    }
}
