package com.litmashup.llm.web;

import com.litmashup.llm.Line;
import com.litmashup.llm.Purpose;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.ServerState;
import com.litmashup.llm.server.ServerState.Answering;
import com.litmashup.llm.setting.LlmProperties;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs are told of the model: known facts, asked of nobody while they wait. */
@RestController
@RequestMapping("/api/v1/generation")
class GenerationController {

    /**
     * How generation is.
     *
     * @param model that talks; null where the library does
     * @param writingModel that writes lessons; null where the library does
     * @param degradedReason one sentence; null where all is well
     */
    record Status(
            String provider,
            boolean configured,
            boolean healthy,
            @Nullable String degradedReason,
            @Nullable String serverVersion,
            @Nullable String model,
            @Nullable String writingModel,
            List<TaskStatus> tasks,
            Map<String, Integer> queue,
            @Nullable Instant checkedAt) {}

    /** Who does a task now, and why. */
    record TaskStatus(String task, String engine, @Nullable String reason) {}

    /** A list. */
    record Models(List<ModelJson> models) {}

    /** One model. */
    record ModelJson(
            String name,
            long sizeBytes,
            String parameters,
            String quantization,
            List<String> capabilities,
            int contextLength,
            boolean loaded,
            List<String> usedFor) {

        static ModelJson of(ModelRow row) {
            return new ModelJson(
                    row.facts().name(),
                    row.facts().size(),
                    row.facts().parameters(),
                    row.facts().quantization(),
                    row.capabilities(),
                    row.facts().contextLength(),
                    row.facts().isLoaded(),
                    row.usedFor().stream().map(GenerationController::word).toList());
        }
    }

    private static final String LIBRARY = "library";

    private final LlmProperties properties;
    private final KnownServer server;
    private final Choosing choosing;
    private final Line line;
    private final ModelsDesk desk;

    GenerationController(LlmProperties properties, KnownServer server, Choosing choosing, Line line, ModelsDesk desk) {
        this.properties = properties;
        this.server = server;
        this.choosing = choosing;
        this.line = line;
        this.desk = desk;
    }

    @GetMapping("/status")
    Status status() {
        List<TaskStatus> tasks = Arrays.stream(Task.values()).map(this::task).toList();
        return new Status(
                word(properties.chosenProvider()),
                !(server.state() instanceof ServerState.Off),
                tasks.stream().noneMatch(task -> LIBRARY.equals(task.engine())),
                tasks.stream()
                        .map(TaskStatus::reason)
                        .filter(reason -> reason != null)
                        .findFirst()
                        .orElse(null),
                server.state() instanceof Answering answering ? answering.version() : null,
                model(Purpose.CONVERSATION),
                model(Purpose.WRITING),
                tasks,
                line.traffic(),
                checkedAt());
    }

    @GetMapping("/models")
    Models models() {
        return new Models(desk.rows().stream().map(ModelJson::of).toList());
    }

    private TaskStatus task(Task task) {
        return switch (line.standing(task)) {
            case Standing.Ready ready -> new TaskStatus(word(task), ready.engine(), null);
            case Standing.Library library -> new TaskStatus(word(task), LIBRARY, library.sentence());
        };
    }

    private @Nullable String model(Purpose purpose) {
        return choosing.engine(purpose).map(Engine::model).orElse(null);
    }

    private @Nullable Instant checkedAt() {
        return switch (server.state()) {
            case Answering answering -> answering.at();
            case ServerState.Silent silent -> silent.at();
            case ServerState.Off off -> null;
            case ServerState.NotAskedYet soon -> null;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
