package com.litmashup.agent.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a message wants of us, and which of its sentences are not about a lesson. */
final class IntentReader {

    private static final IntentWords WORDS = WordLists.read("intents", IntentWords.class);
    private static final Pattern GREETING = Patterns.one(WORDS.greeting());
    private static final Pattern THANKS = Patterns.one(WORDS.thanks());
    private static final Patterns GO_AHEAD = Patterns.of(WORDS.goAhead());
    private static final Pattern NOT_GO_AHEAD = Patterns.one(WORDS.notGoAhead());
    private static final Pattern AGREE = Patterns.one(WORDS.agree());
    private static final Pattern DISAGREE = Patterns.one(WORDS.disagree());
    private static final Pattern IDEAS = Patterns.one(WORDS.wantsIdeas());
    private static final Patterns OFF_TOPIC = Patterns.of(WORDS.offTopic());
    private static final Pattern ON_TOPIC = Patterns.one(WORDS.onTopic());
    private static final Patterns INJECTION = Patterns.of(WORDS.injection());
    private static final Pattern WORD = Pattern.compile(
            "\\p{L}*[aeiouyàâäáåãæéèêëíìîïóòôöõøœúùûüýąęіїаеиоуыэюя]\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUGGESTION = Patterns.one(
            "\\b(?:how about|what about|can we (?:do|use|add|have|mix)|could we (?:do|use|add|have|mix)|maybe)\\b");

    private static final Pattern WOULD_YOU = Patterns.one(
            "\\b(?:can|could|will|would) you (?:please |now )?(?:make|build|write|generate|create) (?:it|the lesson|the plan|my lesson|this)(?=\\s*(?:$|[.,!?;]|now|please|pls|for (?:me|us)|already|then|and))");

    static boolean isInjection(Sentence sentence) {
        return INJECTION.in(sentence.text());
    }

    static boolean isOffTopic(Sentence sentence) {
        return OFF_TOPIC.in(sentence.text())
                && !ON_TOPIC.matcher(sentence.text()).find();
    }

    Set<Intent> read(Passage passage, boolean hasFacts) {
        Set<Intent> intents = EnumSet.noneOf(Intent.class);
        String text = passage.text();
        if (isNonsense(text) && !hasFacts) {
            return EnumSet.of(Intent.NONSENSE);
        }
        note(intents, Intent.GREETING, GREETING.matcher(text).find());
        note(intents, Intent.THANKS, THANKS.matcher(text).find());
        note(intents, Intent.AGREE, AGREE.matcher(text).find());
        note(intents, Intent.DISAGREE, DISAGREE.matcher(text).find());
        passage.sentences().forEach(sentence -> of(sentence, intents));
        return intents;
    }

    private static void of(Sentence sentence, Set<Intent> intents) {
        String text = sentence.text();
        boolean aside = isInjection(sentence) || isOffTopic(sentence);
        note(intents, Intent.INJECTION, isInjection(sentence));
        note(intents, Intent.OFF_TOPIC, isOffTopic(sentence));
        note(intents, Intent.GO_AHEAD, !aside && goesAhead(text));
        note(intents, Intent.WANTS_IDEAS, !aside && IDEAS.matcher(text).find());
        note(
                intents,
                Intent.ASKS,
                !aside && sentence.isQuestion() && !SUGGESTION.matcher(text).find());
    }

    private static boolean goesAhead(String text) {
        boolean open = text.endsWith("?") && !WOULD_YOU.matcher(text).find();
        return !open
                && GO_AHEAD.matches(text)
                        .anyMatch(hit -> !NOT_GO_AHEAD
                                .matcher(text.substring(0, hit.start()))
                                .find());
    }

    private static boolean isNonsense(String text) {
        List<String> words = List.of(text.split("\\s+"));
        long real = words.stream()
                .filter(word -> WORD.matcher(word).find() && !isMash(word))
                .count();
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return !digits && (real == 0 || (real * 4 < words.size() && words.size() > 2));
    }

    private static boolean isMash(String word) {
        return word.matches("(?i).*(?:asdf|qwer|zxcv|hjkl|[bcdfghjklmnpqrstvwxz]{6,}|(.)\\1{4,}).*");
    }

    private static void note(Set<Intent> intents, Intent intent, boolean holds) {
        if (holds) {
            intents.add(intent);
        }
    }

    /** The contents of {@code intents.yaml}. */
    record IntentWords(
            String greeting,
            String thanks,
            List<String> goAhead,
            String notGoAhead,
            String agree,
            String disagree,
            String wantsIdeas,
            List<String> offTopic,
            String onTopic,
            List<String> injection) {}
}
