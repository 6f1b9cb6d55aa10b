package com.litmashup.agent.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how each named genre is meant, by the words around it. */
final class GenreStances {

    private static final GenreWords WORDS = GenreWords.ALL;
    private static final Pattern DENIED = Patterns.one(WORDS.denied());
    private static final Pattern STILL_CHOSEN = Patterns.one(WORDS.stillChosen());
    private static final Pattern SWAP = Patterns.one(WORDS.swap());
    private static final Pattern CARRIES = Patterns.one(WORDS.carriesDenial());
    private static final Pattern DENIED_AFTER = Patterns.one(WORDS.deniedAfter());
    private static final Pattern ASIDE = Patterns.one(WORDS.aside());
    private static final Pattern ASIDE_AFTER = Patterns.one(WORDS.asideAfter());
    private static final Pattern ENSEMBLE_BEFORE = Patterns.one(WORDS.ensembleBefore());
    private static final Pattern ENSEMBLE_AFTER = Patterns.one(WORDS.ensembleAfter());
    private static final Pattern INSTRUMENT_AFTER = Patterns.one(WORDS.instrumentAfter());
    private static final Pattern UNDECIDED = Patterns.one(WORDS.undecided());
    private static final Pattern QUESTION = Patterns.one(WORDS.question());
    private static final Pattern IN_FOR = Patterns.one(
            "^\\s*in for\\b|^\\s*in\\s*(?:[,.;!]|$)|^\\s*(?:is|stays?|remains)(?: in)? (?:fine|good|in\\b|ok)");
    private static final Pattern FOR_IT = Patterns.one("\\b(?:swap|bring|put)\\b.{1,40}\\bin for (?:the |our )?$");

    /** One stance for each name, in the same order. */
    List<Stance> of(List<NamedGenre> names, Passage passage) {
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stances.add(stance(names, i, stances, passage));
        }
        for (int i = 1; i < names.size(); i++) {
            String between = between(names.get(i - 1), names.get(i), passage);
            if (UNDECIDED.matcher(between).find()
                    && stances.get(i - 1) != Stance.DENIED
                    && stances.get(i) == Stance.WANTED) {
                stances.set(i - 1, Stance.OPTION);
                stances.set(i, Stance.OPTION);
            }
        }
        return stances;
    }

    private static Stance stance(List<NamedGenre> names, int i, List<Stance> stances, Passage passage) {
        NamedGenre name = names.get(i);
        Sentence sentence = passage.sentenceAt(name.start());
        String before = before(name, sentence);
        String after = passage.text().substring(name.end());
        if (isDenied(before, after) || carriesOn(names, i, stances, passage, before)) {
            return Stance.DENIED;
        }
        boolean ensemble = ENSEMBLE_BEFORE.matcher(before).find()
                && ENSEMBLE_AFTER.matcher(after).find();
        boolean question =
                sentence.isQuestion() && QUESTION.matcher(sentence.text()).find();
        return ensemble
                        || question
                        || ASIDE.matcher(before).find()
                        || ASIDE_AFTER.matcher(after).find()
                        || INSTRUMENT_AFTER.matcher(after).find()
                ? Stance.ASIDE
                : Stance.WANTED;
    }

    private static boolean isDenied(String before, String after) {
        if (IN_FOR.matcher(after).find() || STILL_CHOSEN.matcher(before).find()) {
            return false;
        }
        return DENIED.matcher(before).find()
                || FOR_IT.matcher(before).find()
                || DENIED_AFTER.matcher(after).find();
    }

    private static boolean carriesOn(
            List<NamedGenre> names, int i, List<Stance> stances, Passage passage, String before) {
        return i > 0
                && stances.get(i - 1) == Stance.DENIED
                && !SWAP.matcher(before).find()
                && DENIED.matcher(before(
                                names.get(i - 1),
                                passage.sentenceAt(names.get(i - 1).start())))
                        .find()
                && CARRIES.matcher(between(names.get(i - 1), names.get(i), passage))
                        .find()
                && !between(names.get(i - 1), names.get(i), passage).strip().equals(",");
    }

    private static String between(NamedGenre first, NamedGenre second, Passage passage) {
        return first.end() <= second.start() ? passage.text().substring(first.end(), second.start()) : "";
    }

    private static String before(NamedGenre name, Sentence sentence) {
        int at = name.start() - sentence.start();
        return sentence.statements().stream()
                .filter(statement -> statement.start() <= name.start() && name.start() < statement.end())
                .map(statement -> sentence.text().substring(statement.start() - sentence.start(), at))
                .findFirst()
                .orElse(sentence.text().substring(0, at));
    }
}
