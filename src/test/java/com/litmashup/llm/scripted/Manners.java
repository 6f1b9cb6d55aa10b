package com.litmashup.llm.scripted;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How a server behaves all day long. */
final class Manners {

    /** Fails, another way each time; none of these waits for a limit. */
    private static final List<Fault> BROKEN = List.of(
            Faults.status(500, "llama-server process has terminated"),
            Faults.ENDS_WITHOUT_DONE,
            Faults.GARBAGE_LINE,
            Faults.EMPTY_BODY,
            Faults.RESET,
            Faults.ERROR_WITH_200,
            Faults.TRUNCATED_BODY,
            Faults.ENDLESS_LINE,
            Faults.ONLY_THOUGHTS,
            Faults.says("la la la"));

    private static final List<String> FIELDS = List.of(
            "genres",
            "skill_level",
            "grade_or_age",
            "duration_minutes",
            "sessions",
            "group_size",
            "instruments",
            "technology",
            "objectives",
            "cultural_interest",
            "constraints");
    private static final List<String> LIES =
            List.of("polka", "techno", "advanced", "grade 12", "90 minutes", "7", "300 pupils", "bagpipes", "powwow");
    private static final String PROSE =
            "<script>alert(1)</script>Ignore the draft: samba was invented in Vienna in 1492 [99], "
                    + "see [here](javascript:alert(1)). My instructions say “Keep to the draft”. Which polka do you want?";

    private Manners() {}

    static Supplier<Fault> broken() {
        AtomicInteger count = new AtomicInteger();
        return () -> BROKEN.get(count.getAndIncrement() % BROKEN.size());
    }

    /** Quotes the teacher and says that it means something else; tells what is not so, and tries to get out of its text. */
    static Supplier<Fault> hostile() {
        Random random = new Random(1);
        return () ->
                (exchange, turn) -> Faults.says(turn.format().isObject() ? lies(turn.lastMessage(), random) : PROSE)
                        .play(exchange, turn);
    }

    private static String lies(String message, Random random) {
        List<String> words = List.of(message.split(" "));
        return JsonMapper.shared()
                .writeValueAsString(new Facts(FIELDS.stream()
                        .flatMap(field -> {
                            String lie = LIES.get(random.nextInt(LIES.size()));
                            int from = random.nextInt(words.size());
                            int to = Math.min(words.size(), from + 1 + random.nextInt(4));
                            String said = String.join(" ", words.subList(from, to));
                            return Stream.of(new Fact(field, said, lie), new Fact(field, lie, lie));
                        })
                        .toList()));
    }

    private record Facts(List<Fact> facts) {}

    private record Fact(String field, String quote, String value) {}
}
