package com.litmashup.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.RecordingTerminal;
import com.litmashup.platform.StartRefused;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticApplicationContext;

@Isolated("It reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
class TaskDeskTests {

    private final RecordingTerminal terminal = new RecordingTerminal();
    private final StaticApplicationContext context = new StaticApplicationContext();

    @BeforeEach
    void offerTwoTasks() {
        context.refresh();
        offer("backup", "backup FILE   a copy", (words, terminal) -> terminal.say("copied to " + words.getFirst()));
        offer("restore", "restore FILE   puts it back", (words, terminal) -> {
            throw new TaskMisused();
        });
    }

    @Test
    void runsTheTaskWithTheWordsAfterItsName() {
        assertThat(run("backup", "copy.db")).isZero();
        assertThat(terminal.said()).containsExactly("copied to copy.db");
    }

    @Test
    void listsTheTasksWhereNoneIsNamed(CapturedOutput output) {
        assertThat(run()).isEqualTo(2);
        assertThat(output.getErr()).containsSubsequence("Usage:", "backup FILE", "restore FILE");
    }

    @Test
    void listsTheTasksWhereTheNameIsUnknown(CapturedOutput output) {
        assertThat(run("back-up")).isEqualTo(2);
        assertThat(output.getErr()).contains("Usage:", "backup FILE");
    }

    @Test
    void showsHowATaskIsUsedWhereTheWordsDoNotFit(CapturedOutput output) {
        assertThat(run("restore")).isEqualTo(2);
        assertThat(output.getErr().lines())
                .containsExactly("Usage: java -jar litmashup.jar task restore FILE   puts it back");
    }

    @Test
    void saysWhyATaskRefused(CapturedOutput output) {
        offer("refuse", "refuse", (words, terminal) -> {
            throw new IllegalStateException("inside", new TaskRefused("The file is there already."));
        });
        assertThat(run("refuse")).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The file is there already.");
    }

    @Test
    void saysWhyTheStorageWouldNotOpen(CapturedOutput output) {
        offer("open", "open", (words, terminal) -> {
            throw new StartRefused("The database is damaged.");
        });
        assertThat(run("open")).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The database is damaged.");
    }

    @Test
    void saysWithoutAStackTraceThatSomethingElseWentWrong(CapturedOutput output) {
        offer("break", "break", (words, terminal) -> {
            throw new IllegalStateException(new java.io.IOException("disk unplugged"));
        });
        assertThat(run("break")).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("That did not work: disk unplugged.");
    }

    private int run(String... words) {
        return TaskDesk.run(context, terminal, List.of(words));
    }

    private void offer(String name, String usage, OperatorTask task) {
        context.getBeanFactory().registerSingleton(name, task);
        context.addMessage("task." + name, Locale.ENGLISH, usage);
    }
}
