package com.litmashup.platform.health;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The first address: people go on to their conversations, programs learn what this is. */
@Controller
class FrontDoor {

    /** What this is. */
    record Name(String name, String version, String description, String status) {}

    private final Name name;

    FrontDoor(
            @Value("${litmashup.name}") String name,
            @Value("${litmashup.version}") String version,
            @Value("${litmashup.description}") String description) {
        this.name = new Name(name, version, description, "running");
    }

    @GetMapping("/")
    String people() {
        return "redirect:/conversations";
    }

    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Name programs() {
        return name;
    }
}
