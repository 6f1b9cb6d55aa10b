package com.litmashup.research.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTests {

    private final AtomicLong now = new AtomicLong();
    private final Circuit circuit = new Circuit(3, Duration.ofSeconds(30), now::get);

    @Test
    void opensAfterFailuresInARow() {
        circuit.failed();
        circuit.failed();
        circuit.succeeded();
        circuit.failed();
        circuit.failed();
        assertThat(circuit.tryPass()).isTrue();

        circuit.failed();

        assertThat(circuit.tryPass()).isFalse();
        assertThat(circuit.isOpen()).isTrue();
    }

    @Test
    void letsOneThroughAfterARestAndItsAnswerDecides() {
        for (int i = 0; i < 3; i++) {
            circuit.failed();
        }
        now.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(circuit.tryPass()).isTrue();
        assertThat(circuit.tryPass()).isFalse();

        circuit.failed();
        assertThat(circuit.tryPass()).isFalse();

        now.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(circuit.tryPass()).isTrue();
        circuit.succeeded();
        assertThat(circuit.tryPass()).isTrue();
        assertThat(circuit.isOpen()).isFalse();
    }
}
