package com.litmashup.llm.choosing;

import com.litmashup.llm.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One admin's choice, as it is stored. */
@Entity
@Table(name = "chosen_model")
class ChosenModelRow {

    @Id
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String model;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ChosenModelRow() {}

    ChosenModelRow(Purpose purpose, String model, Instant chosenAt) {
        this.purpose = purpose;
        this.model = model;
        this.chosenAt = chosenAt;
    }

    Purpose purpose() {
        return purpose;
    }

    String model() {
        return model;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
