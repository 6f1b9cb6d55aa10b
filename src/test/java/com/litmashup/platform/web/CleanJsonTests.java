package com.litmashup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class CleanJsonTests {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new CleanJson().cleanTexts()).build();

    record Said(String message) {}

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "a \\udfff b"})
    void refusesTextThatNoDatabaseKeeps(String text) {
        assertThatThrownBy(() -> json.readValue("{\"message\":\"" + text + "\"}", Said.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void takesEverythingElse() {
        assertThat(json.readValue("{\"message\":\"grade 5 \\ud83e\\udd41\"}", Said.class)
                        .message())
                .isEqualTo("grade 5 \ud83e\udd41");
        assertThat(json.readValue("{\"message\":null}", Said.class).message()).isNull();
    }
}
