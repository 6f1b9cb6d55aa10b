package com.litmashup.pedagogy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that names a concept, or a phrase in which such a word means something else.
 *
 * @param rank the higher is looked for first: other senses, then long names before short ones
 */
record ConceptWord(Pattern pattern, Optional<Concept> concept, int rank) {

    private static final int OTHER_SENSE = 1_000;

    static ConceptWord of(String name, Concept concept) {
        return new ConceptWord(Regex.compile(onWordBounds(name)), Optional.of(concept), name.length());
    }

    static ConceptWord otherSense(String regex) {
        return new ConceptWord(Regex.compile("\\b(?:" + regex + ")\\b"), Optional.empty(), OTHER_SENSE);
    }

    /** Takes hyphen, space or nothing between words, a plural s, and the spellings of both sides of the ocean. */
    private static String onWordBounds(String name) {
        String quoted = name.replaceAll("([.+*?()\\[\\]{}|^$\\\\])", "\\\\$1")
                .replaceAll("[ -]", "[ -]?")
                .replace("metre", "met(?:re|er)")
                .replace("colour", "colou?r")
                .replace("centre", "cent(?:re|er)")
                .replace("iser", "i[sz]er");
        return "(?<![\\w/])" + quoted + "(?:s|es)?(?![\\w/])";
    }
}
