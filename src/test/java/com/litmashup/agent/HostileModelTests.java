package com.litmashup.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.agent.understanding.PointedFact;
import com.litmashup.conversation.BriefField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that lies about what teachers say costs nothing of what the rules understand. */
@Processing
class HostileModelTests {

    private static final List<String> LIES = List.of(
            "polka",
            "techno",
            "advanced",
            "beginner",
            "grade 12",
            "90 minutes",
            "7",
            "300 pupils",
            "bagpipes",
            "powwow");

    private static final Map<Script, ScriptScore> ALONE = new LinkedHashMap<>();

    @BeforeAll
    static void scoreTheRulesAlone() {
        Script.resource("/understanding/conversations.json")
                .forEach(script -> ALONE.put(script, ScriptScore.of(script)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingThatTheRulesUnderstoodIsLost(long seed) {
        ALONE.forEach((script, alone) -> {
            ScriptScore beside = ScriptScore.of(script, liar(new Random(seed)));
            assertThat(beside.genresF1()).as(script.toString()).isGreaterThanOrEqualTo(alone.genresF1());
            assertThat(beside.scalarsRight())
                    .as(script + " " + beside.faults())
                    .isGreaterThanOrEqualTo(alone.scalarsRight());
            assertThat(beside.found()).as(script.toString()).isGreaterThanOrEqualTo(alone.found());
            assertThat(beside.kept()).as(script.toString()).isLessThanOrEqualTo(alone.kept());
            assertThat(beside.undeclined()).as(script.toString()).isLessThanOrEqualTo(alone.undeclined());
        });
    }

    /** Quotes real words of the message, and some that nobody said, and says of each that it means something else. */
    private static Function<String, List<PointedFact>> liar(Random random) {
        return message -> {
            String[] words = message.split(" ");
            List<PointedFact> facts = new ArrayList<>();
            for (BriefField field : BriefField.values()) {
                int from = random.nextInt(words.length);
                int to = Math.min(words.length, from + 1 + random.nextInt(4));
                String said = String.join(" ", List.of(words).subList(from, to));
                String lie = LIES.get(random.nextInt(LIES.size()));
                facts.add(new PointedFact(field.key(), said, lie));
                facts.add(new PointedFact(field.key(), lie, lie));
                facts.add(new PointedFact(field.key(), said, said));
            }
            return facts;
        };
    }
}
