package com.litmashup.llm.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.server.ModelFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferenceTests {

    private final Preference preference = new Preference(List.of("llama3.1:8b-instruct", "llama3.1", "qwen3"));

    @Test
    void theBestKnownOfThoseInstalledIsTaken() {
        assertThat(chosen(models("gemma3:4b", "qwen3:4b", "llama3.1:70b", "llama3.1:8b-instruct-q4_K_M")))
                .isEqualTo("llama3.1:8b-instruct-q4_K_M");
        assertThat(chosen(models("gemma3:4b", "qwen3:4b"))).isEqualTo("qwen3:4b");
        assertThat(chosen(models("gemma3:4b"))).isEqualTo("gemma3:4b");
    }

    @Test
    void whatWasNamedComesFirstInItsOrderWhereItIsInstalled() {
        List<ModelFacts> installed = models("llama3.1:8b-instruct", "gemma3:latest");
        assertThat(chosen(installed, "gone:7b", "gemma3")).isEqualTo("gemma3:latest");
        assertThat(chosen(installed, "gone:7b")).isEqualTo("llama3.1:8b-instruct");
    }

    @Test
    void aModelThatWritesNoTextIsNeverTaken() {
        ModelFacts embedder = new ModelFacts("nomic", "", 1, "", "", Set.of("embedding"), 2_048, false, 0);
        assertThat(preference.among(List.of(embedder), List.of("nomic"))).isEmpty();
    }

    private String chosen(List<ModelFacts> installed, String... named) {
        return preference.among(installed, List.of(named)).orElseThrow().name();
    }

    private static List<ModelFacts> models(String... names) {
        return Stream.of(names).map(ModelFacts::named).toList();
    }
}
