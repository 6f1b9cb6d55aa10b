package com.litmashup.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.LitMashup;
import com.litmashup.platform.OperatorTasks;
import com.litmashup.platform.RecordingTerminal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The tasks of the whole application on one folder, in the order in which an operator would come to need them. */
@Isolated("It reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorTasksTests {

    private static final String RIVERA = "rivera@school.example";
    private static final String PASSPHRASE = "a long passphrase here";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(LitMashup.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.lazy-initialization=true", "litmashup.task=true")
                .run("--LITMASHUP_DATA_DIR=" + folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    @Order(1)
    void anAdminIsMadeWithThePasswordThatIsTyped() {
        RecordingTerminal terminal = new RecordingTerminal(PASSPHRASE);
        assertThat(run(terminal, "create-admin", RIVERA)).isZero();
        assertThat(terminal.said()).containsExactly(RIVERA + " is an admin now.");
    }

    @Test
    @Order(2)
    void nobodyIsMadeTwice(CapturedOutput output) {
        assertThat(run(new RecordingTerminal(PASSPHRASE), "create-admin", RIVERA))
                .isEqualTo(1);
        assertThat(output.getErr().lines()).singleElement().asString().contains("is there already");
    }

    @Test
    @Order(2)
    void aShortPasswordIsRefused(CapturedOutput output) {
        assertThat(run(new RecordingTerminal("short"), "create-admin", "okafor@school.example"))
                .isEqualTo(1);
        assertThat(output.getErr().lines()).singleElement().asString().contains("12");
    }

    @Test
    @Order(2)
    void somethingElseThanAnAddressIsRefused(CapturedOutput output) {
        assertThat(run(new RecordingTerminal(), "reset-password", "rivera")).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("“rivera” is not an e-mail address.");
    }

    @Test
    @Order(2)
    void aPasswordIsThoughtUpWhereNoneIsTyped() {
        RecordingTerminal terminal = new RecordingTerminal();
        assertThat(run(terminal, "reset-password", RIVERA)).isZero();
        assertThat(terminal.said()).hasSize(2).first().asString().contains("shown only now");
    }

    @Test
    @Order(2)
    void aKeyStandsAloneOnTheLastLine() {
        RecordingTerminal terminal = new RecordingTerminal();
        assertThat(run(terminal, "create-api-key", RIVERA, "timetable")).isZero();
        assertThat(terminal.said()).last().asString().doesNotContain(" ").hasSizeGreaterThan(24);
        assertThat(terminal.said()).first().asString().contains("timetable");
    }

    @Test
    @Order(2)
    void nobodysKeyIsNotMade(CapturedOutput output) {
        assertThat(run(new RecordingTerminal(), "create-api-key", "nobody@school.example", "timetable"))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("Nobody who may sign in has the e-mail address nobody@school.example.");
    }

    @Test
    @Order(2)
    void wordsThatDoNotFitAreAnsweredWithTheUsage(CapturedOutput output) {
        for (String task : List.of("create-admin", "reset-password", "create-api-key", "backup", "restore")) {
            assertThat(run(new RecordingTerminal(), task)).as(task).isEqualTo(2);
            assertThat(output.getErr().lines().toList().getLast())
                    .startsWith("Usage: java -jar litmashup.jar task " + task);
        }
    }

    @Test
    @Order(3)
    void whatWasMadeCanBeBackedUpCheckedAndRestored() {
        RecordingTerminal terminal = new RecordingTerminal();
        String copy = folder.resolve("copy.db").toString();
        assertThat(run(terminal, "backup", copy)).isZero();
        assertThat(run(terminal, "integrity")).isZero();
        assertThat(run(terminal, "restore", copy)).isZero();
        assertThat(terminal.said()).last().asString().contains("is restored");
        assertThat(folder.toFile().list()).anyMatch(name -> name.contains(".before-restore-"));
    }

    @Test
    @Order(4)
    void theWholeWayFromTheCommandLine(CapturedOutput output) {
        assertThat(OperatorTasks.isAskedFor("task", "integrity")).isTrue();
        assertThat(OperatorTasks.isAskedFor("--server.port=0")).isFalse();
        Path other = folder.resolve("other");
        assertThat(typing(PASSPHRASE, other, "create-admin", RIVERA)).isZero();
        assertThat(typing("", other, "create-api-key", RIVERA, "timetable")).isZero();
        assertThat(output.getOut().lines().toList().getLast())
                .doesNotContain(" ")
                .hasSizeGreaterThan(24);
        assertThat(typing("", other, "no-such-task")).isEqualTo(2);
        assertThat(other.resolve("litmashup.db")).exists();
        assertThat(Files.exists(other.resolve("litmashup.db.lock"))).isFalse();
    }

    private static int run(RecordingTerminal terminal, String... words) {
        return TaskDesk.run(application, terminal, List.of(words));
    }

    /** What a shell does: the words, something on standard input, and the setting in the environment. */
    private static int typing(String input, Path folder, String... words) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((input + "\n").getBytes(StandardCharsets.UTF_8)));
        System.setProperty("LITMASHUP_DATA_DIR", folder.toString());
        try {
            List<String> all = new java.util.ArrayList<>(List.of("task"));
            all.addAll(List.of(words));
            return OperatorTasks.run(LitMashup.class, all.toArray(String[]::new));
        } finally {
            System.clearProperty("LITMASHUP_DATA_DIR");
            System.setIn(before);
        }
    }
}
