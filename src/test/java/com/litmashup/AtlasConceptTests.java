package com.litmashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.pedagogy.Concept;
import com.litmashup.pedagogy.Concepts;
import com.litmashup.pedagogy.SkillLevel;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The atlas may not ask the pedagogy room for the level of a concept, so its own list must say the same. */
class AtlasConceptTests {

    @ParameterizedTest
    @EnumSource
    void holdsEveryConceptAtTheLevelThatPedagogyGivesIt(SkillLevel level) throws Exception {
        try (InputStream yaml = Objects.requireNonNull(getClass().getResourceAsStream("/atlas/concept-levels.yaml"))) {
            Map<String, List<String>> levels =
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, List<String>>>() {});

            assertThat(levels.get(level.name().toLowerCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(Concepts.load().all().stream()
                            .filter(concept -> concept.level() == level)
                            .map(Concept::id)
                            .toList());
        }
    }
}
