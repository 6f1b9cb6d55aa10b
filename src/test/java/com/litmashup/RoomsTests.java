package com.litmashup;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use only what their package-info allows, and only what another room shows. */
@Processing
class RoomsTests {

    @Test
    void everyRoomKeepsToItsAllowedNeighbours() {
        ApplicationModules.of(LitMashup.class).verify();
    }
}
