package com.litmashup.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.platform.StartRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@Isolated("It reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
class StartReporterTests {

    private final StartReporter reporter = new StartReporter();

    @Test
    void printsASentenceALineAndNothingElse(CapturedOutput output) {
        Throwable refused = new IllegalStateException("inside", new StartRefused(List.of("First.", "Second.")));
        assertThat(reporter.reportException(refused)).isTrue();
        assertThat(output.getErr().lines()).containsExactly("First.", "Second.");
    }

    @Test
    void saysWhatToDoAboutATakenPort(CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException(new PortInUseException(8080))))
                .isTrue();
        assertThat(output.getErr()).contains("Port 8080 is in use").contains("SERVER_PORT");
    }

    @Test
    void leavesOtherFailuresToSpring(CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException("something else")))
                .isFalse();
        assertThat(output.getErr()).isEmpty();
    }
}
