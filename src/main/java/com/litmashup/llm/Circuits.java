package com.litmashup.llm;

import com.litmashup.llm.choosing.Engine;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One circuit for each engine and task. */
final class Circuits {

    private record Place(String engine, Task task) {}

    private final Map<Place, Circuit> circuits = new ConcurrentHashMap<>();
    private final Clock clock;

    Circuits(Clock clock) {
        this.clock = clock;
    }

    boolean isResting(Engine engine, Task task) {
        return circuit(engine, task).isResting(clock.instant());
    }

    boolean admits(Engine engine, Task task) {
        return circuit(engine, task).admits(clock.instant());
    }

    /** What an end says about the engine. */
    void judge(Engine engine, Task task, End end) {
        Circuit circuit = circuit(engine, task);
        switch (Verdict.on(end)) {
            case GOOD -> circuit.good();
            case BAD -> circuit.bad(clock.instant());
            case NONE -> circuit.unjudged();
        }
    }

    private Circuit circuit(Engine engine, Task task) {
        return circuits.computeIfAbsent(new Place(engine.name(), task), place -> new Circuit());
    }
}
