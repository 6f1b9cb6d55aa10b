package com.litmashup.agent.understanding;

import java.util.regex.Pattern;

/** Tells where a word that names both a genre and an instrument means the instrument: "we have a gamelan", "bells and kulintang". */
final class InstrumentNamesakes {

    private static final ResourceReader INSTRUMENTS = ResourceReader.instruments();
    private static final Pattern OWNED = Patterns.one(
            "\\b(?:have|has|got|own|owns|bought|borrow\\w*|lent|loan\\w*|there(?:'s| is| are)|using|use|\\d+|an?|one|two|three|four|few|several|couple of|set of)\\s+"
                    + "(?:(?!want|like|mix|mash|with|do|learn)[\\p{L}\\d'-]+,?\\s+){0,3}$");
    private static final Pattern SET_AFTER = Patterns.one("^(?:s|es)?\\s+(?:sets?|kits?|on loan|in the)\\b");
    private static final Pattern JOIN_BEFORE =
            Patterns.one("^(?:\\s+sets?)?\\s*(?:,|and|&|plus|,\\s*and)\\s+(?:\\p{L}+\\s+)?$");
    private static final Pattern JOIN_AFTER =
            Patterns.one("^(?:\\s+sets?)?\\s*(?:,|and|&|,\\s*and)\\s+(?:\\p{L}+\\s+)?$");

    private InstrumentNamesakes() {}

    static boolean includes(NamedGenre name, Passage passage) {
        String words = passage.text().substring(name.start(), name.end());
        if (!INSTRUMENTS.isName(words)) {
            return false;
        }
        Sentence sentence = passage.sentenceAt(name.start());
        String before = sentence.text().substring(0, name.start() - sentence.start());
        String after = sentence.text().substring(name.end() - sentence.start());
        return OWNED.matcher(before).find()
                || SET_AFTER.matcher(after).find()
                || INSTRUMENTS
                        .places(before)
                        .anyMatch(hit ->
                                JOIN_BEFORE.matcher(before.substring(hit.end())).find())
                || INSTRUMENTS
                        .places(after)
                        .anyMatch(hit -> JOIN_AFTER
                                .matcher(after.substring(0, hit.start()))
                                .find());
    }
}
