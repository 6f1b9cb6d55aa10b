package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShelfTests {

    @Test
    void everyFileOfTheRoomCanBeRead() {
        assertThat(Concepts.load().all()).hasSize(90);
        assertThat(ObjectiveVerbs.load()).isNotNull();
        assertThat(Standards.load()).isNotNull();
        assertThat(SensitivityLexicon.load()).isNotNull();
        assertThat(SongFlags.load()).isNotNull();
        assertThat(SacredMaterial.load()).isNotNull();
        assertThat(PersonalData.load()).isNotNull();
        assertThat(ContentRules.load()).isNotNull();
        assertThat(Timeboxes.load()).isNotNull();
        assertThat(AttentionLimits.load()).isNotNull();
        assertThat(AccessNeeds.load()).isNotNull();
        assertThat(Copyright.load()).isNotNull();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Shelf.one("nothing.yaml", String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing.yaml");
    }
}
