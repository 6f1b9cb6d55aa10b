package com.litmashup.studio.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Names the people on whose work scores and sound are built. */
@Controller
class CreditsController {

    private static final String FILE = "/studio/credits.yaml";

    private final List<Credit> credits = read();

    /**
     * One work.
     *
     * @param what it does here
     * @param text where its licence lies
     */
    record Credit(String what, String name, String by, String licence, String text) {}

    @GetMapping("/credits")
    String show(Model model) {
        model.addAttribute("credits", credits);
        return "studio/credits";
    }

    private static List<Credit> read() {
        try (InputStream file = Objects.requireNonNull(CreditsController.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(file, new TypeReference<List<Credit>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the credits cannot be read", e);
        }
    }
}
