package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the instruments or the technology of a class from a word list, with counts and qualities as written. */
final class ResourceReader {

    private static final Standing STANDING = WordLists.read("resources", Standing.class);
    private static final Pattern ABSENT_BEFORE = Patterns.one(STANDING.absentBefore());
    private static final Pattern QUOTED = Pattern.compile("(?:^|\\s)['\"]\\w+ $|(?:^|\\s)['\"]$");
    private static final Pattern ABSENT_AFTER = Patterns.one(STANDING.absentAfter());
    private static final NounPhrase PHRASE = new NounPhrase(STANDING);

    private final Pattern names;
    private final List<Own> own;
    private final List<Abroad> abroad;
    private final Pattern notAfter;
    private final Pattern notBefore;

    private ResourceReader(ResourceWords words) {
        names = Patterns.one(words.names().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?:s|es)?(?![\\p{L}\\p{N}])")));
        own = words.own();
        abroad = words.abroad();
        notAfter = Patterns.one(words.notAfter());
        notBefore = Patterns.one(words.notBefore());
    }

    static ResourceReader instruments() {
        return new ResourceReader(WordLists.read("instruments", ResourceWords.class));
    }

    static ResourceReader technology() {
        return new ResourceReader(WordLists.read("technology", ResourceWords.class));
    }

    boolean isName(String words) {
        return names.matcher(words).matches();
    }

    /** Where instruments or devices are named, whether the class has them or not. */
    Stream<MatchResult> places(String text) {
        return names.matcher(text).results();
    }

    /** @param taken places in the passage that mean something else, such as names of genres */
    Resources read(Passage passage, List<Place> taken) {
        Resources found = new Resources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Sentence sentence : passage.sentences()) {
            names.matcher(sentence.text())
                    .results()
                    .filter(hit -> !isMask(hit, sentence.text()))
                    .filter(hit -> taken.stream()
                            .noneMatch(place ->
                                    place.covers(sentence.start() + hit.start(), sentence.start() + hit.end())))
                    .forEach(hit -> sort(hit, sentence, passage, found));
            fromAbroad(sentence).forEach(found.had()::add);
            ownSounds(sentence).forEach(found.had()::add);
        }
        return found;
    }

    /** What stands in place of a masked detail ("[phone]") is no thing of the class. */
    private static boolean isMask(MatchResult hit, String text) {
        return hit.start() > 0 && text.charAt(hit.start() - 1) == '[';
    }

    private void sort(MatchResult hit, Sentence sentence, Passage passage, Resources found) {
        String before = sentence.text().substring(0, hit.start());
        String after = sentence.text().substring(hit.end());
        String onwards = passage.text().substring(Math.min(passage.text().length(), sentence.start() + hit.end()));
        String name = PHRASE.around(sentence.text(), hit.start(), hit.end());
        if (ABSENT_BEFORE.matcher(before).find()
                || ABSENT_AFTER.matcher(onwards).find()) {
            found.lacked().add(Noted.said(absence(name, sentence, hit), sentence.text()));
            found.gone().add(hit.group());
        } else if (!QUOTED.matcher(before).find()
                && !notAfter.matcher(after).find()
                && !notBefore.matcher(before).find()) {
            found.had().add(Noted.said(name, sentence.text()));
        }
    }

    private static String absence(String name, Sentence sentence, MatchResult hit) {
        String clause = sentence.clauses().stream()
                .filter(part ->
                        part.start() <= sentence.start() + hit.start() && part.end() > sentence.start() + hit.start())
                .map(part -> Wording.of(part.text()))
                .findFirst()
                .orElse("");
        boolean says =
                ABSENT_AFTER.matcher(sentence.text().substring(hit.end())).find()
                        || clause.matches("(?i)(?:no|without|don't|we don't|not|there (?:is|are) no|there's no)\\b.*");
        return says && clause.length() <= 80 && !sentence.isQuestion()
                ? clause
                : "no " + name.replaceFirst("(?i)^(?:no|any|the) ", "");
    }

    private Stream<Noted<String>> fromAbroad(Sentence sentence) {
        return abroad.stream()
                .flatMap(entry -> Patterns.one("(?<!\\p{L})(?:" + entry.pattern() + ")(?!\\p{L})")
                        .matcher(sentence.text())
                        .results()
                        .map(hit -> Noted.said(hit.group() + " (" + entry.name() + ")", sentence.text())));
    }

    private Stream<Noted<String>> ownSounds(Sentence sentence) {
        return own.stream()
                .filter(entry -> Patterns.one(entry.pattern())
                        .matcher(sentence.text())
                        .results()
                        .anyMatch(hit -> !ABSENT_BEFORE
                                        .matcher(sentence.text().substring(0, hit.start()))
                                        .find()
                                && !hit.group().matches("(?i).*\\b(?:can't|not)\\b.*")))
                .map(entry -> Noted.said(entry.value(), sentence.text()));
    }

    /** The contents of {@code instruments.yaml} and {@code technology.yaml}. */
    record ResourceWords(List<String> names, List<Own> own, List<Abroad> abroad, String notAfter, String notBefore) {}

    /** A sound that pupils make themselves. */
    record Own(String pattern, String value) {}

    /** A name in another language and what it is in English. */
    record Abroad(String pattern, String name) {}

    /** The contents of {@code resources.yaml}. */
    record Standing(
            String absentBefore, String absentAfter, String stop, String collective, String quantity, String after) {}
}
