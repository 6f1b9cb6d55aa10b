package com.litmashup.pedagogy;

import java.util.List;
import java.util.regex.Pattern;

/** What helps with the needs that a teacher tells of a class. */
public final class AccessNeeds {

    private final List<Need> needs;

    private AccessNeeds(List<Need> needs) {
        this.needs = needs;
    }

    public static AccessNeeds load() {
        return new AccessNeeds(
                Shelf.list("access.yaml", Row.class).stream().map(Row::compiled).toList());
    }

    /** The adaptations for the needs that some words of a brief speak of, each once. */
    public List<AccessAdaptation> forWords(List<String> constraints) {
        return needs.stream()
                .filter(need -> constraints.stream().anyMatch(need::isIn))
                .map(Need::adaptation)
                .toList();
    }

    private record Row(String need, String adaptation, String words) {

        Need compiled() {
            return new Need(new AccessAdaptation(need, adaptation), Regex.compile(words));
        }
    }

    private record Need(AccessAdaptation adaptation, Pattern words) {

        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }
}
