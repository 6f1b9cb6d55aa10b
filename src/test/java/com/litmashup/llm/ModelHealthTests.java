package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.platform.HealthComponent.Condition;
import com.litmashup.platform.HealthComponent.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelHealthTests {

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA, ScriptedModel.QWEN);
    private final TestLine test = TestLine.to(ollama, TestLine.PATIENT);

    @AfterEach
    void hangUp() {
        test.close();
        ollama.close();
    }

    @Test
    void countsTheModelsAndNamesTheOneThatIsUsed() {
        assertThat(condition())
                .isEqualTo(new Condition(
                        Status.HEALTHY,
                        "The model server answers with 2 models; llama3.1:8b-instruct-q4_K_M is used."));
    }

    @Test
    void saysWhatIsMissingAndWhatToDo() {
        ollama.remove(ScriptedModel.LLAMA);
        ollama.remove(ScriptedModel.QWEN);
        ollama.add(ScriptedModel.EMBEDDER);
        test.look();
        assertThat(condition().status()).isEqualTo(Status.DEGRADED);
        assertThat(condition().detail()).contains("fetch one under Models");
        ollama.hangUp();
        test.look();
        assertThat(condition())
                .isEqualTo(new Condition(
                        Status.DEGRADED, "No model server answers: the built-in library does the writing."));
    }

    @Test
    void theStartSaysWhereAModelIsExpected() {
        assertThat(health().atStart())
                .hasValue("A model server is looked for at " + ollama.origin()
                        + ". Without it the built-in library writes.");
    }

    private Condition condition() {
        return health().condition();
    }

    private ModelHealth health() {
        return new ModelHealth(test.server(), test.choosing(), TestLine.texts());
    }
}
