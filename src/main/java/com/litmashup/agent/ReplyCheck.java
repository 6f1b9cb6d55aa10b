package com.litmashup.agent;

import com.litmashup.research.Support;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a model's reply says beyond the draft that it was to put into other words: numbers, names, links, questions,
 * citations, or what it was told. Pure. Names are looked for in English only, where a capital marks them.
 */
final class ReplyCheck {

    /** What is wrong with a reply. */
    enum Fault {
        EMPTY,
        LONG,
        MARKUP,
        LINK,
        NUMBER,
        NAME,
        CITATION,
        QUESTION,
        TOLD
    }

    private static final int ROOM = 400;
    private static final int TIMES = 2;
    private static final int RUN = 7;
    private static final double ENGLISH = 0.12;
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "and", "of", "to", "a", "in", "you", "for", "is", "your", "with", "are", "it", "that");
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "\\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|centur(?:y|ies)|decades?)\\b");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|]\\(|&#?\\w+;|^#{1,6} |```", Pattern.MULTILINE);
    private static final Pattern LINK =
            Pattern.compile("(?i)\\bhttps?:|\\bwww\\.|\\b[\\w-]{2,}\\.(?:com|org|net|edu|gov|io|info)\\b|\\S@\\S");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:)’'] )\\p{Lu}\\p{L}[\\p{L}-]*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+(?!\\[)");
    private static final Pattern LAST_END = Pattern.compile("(?s)^.*[.!?…](?:\\s*\\[\\d+])*");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String draft;
    private final Set<String> known;
    private final String told;

    /**
     * Checks against a draft.
     *
     * @param material what else may be said: the brief, findings, the teacher's words, earlier replies
     * @param told the prompt, of which nothing may be repeated
     */
    ReplyCheck(String draft, Stream<String> material, String told) {
        this.draft = draft;
        this.known = Stream.concat(Stream.of(draft), material)
                .flatMap(ReplyCheck::words)
                .collect(Collectors.toSet());
        this.told = told;
    }

    /** Without the emphasis that models like, which nobody asked for. */
    static String plain(String reply) {
        return reply.replace("**", "").replace("__", "").strip();
    }

    /** Up to the end of the last sentence that is whole. */
    static String wholeSentences(String cut) {
        return LAST_END.matcher(cut)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("");
    }

    Optional<Fault> fault(String reply) {
        return Arrays.stream(Fault.values()).filter(fault -> has(fault, reply)).findFirst();
    }

    private boolean has(Fault fault, String reply) {
        return switch (fault) {
            case EMPTY -> reply.isBlank();
            case LONG -> reply.length() > draft.length() * TIMES + ROOM;
            case MARKUP -> MARKUP.matcher(reply).find();
            case LINK -> LINK.matcher(reply).find();
            case NUMBER ->
                hasUnknown(NUMBER, unmarked(reply)) || hasUnknown(NUMBER_WORD, reply.toLowerCase(Locale.ROOT));
            case NAME -> isEnglish(reply) && hasUnknown(NAME, unmarked(reply));
            case CITATION -> sentences(reply).anyMatch(sentence -> !isSupported(sentence, isEnglish(reply)));
            case QUESTION -> questions(reply) > questions(draft) || (questions(reply) == 0 && questions(draft) > 0);
            case TOLD -> repeatsWhatItWasTold(reply);
        };
    }

    private boolean hasUnknown(Pattern kind, String text) {
        return kind.matcher(text)
                .results()
                .flatMap(found -> words(found.group()))
                .anyMatch(word -> !known.contains(word));
    }

    /** A mark stands in the draft, and in English the sentence says what the draft says beside it. */
    private boolean isSupported(String sentence, boolean english) {
        return MARK.matcher(sentence).results().map(MatchResult::group).allMatch(mark -> {
            List<String> beside =
                    sentences(draft).filter(said -> said.contains(mark)).toList();
            return !beside.isEmpty() && (!english || Support.isSupported(sentence, beside));
        });
    }

    private boolean repeatsWhatItWasTold(String reply) {
        Set<String> runs = new HashSet<>(runs(told).toList());
        runs(draft).forEach(runs::remove);
        return runs(reply).anyMatch(runs::contains);
    }

    private static Stream<String> runs(String text) {
        List<String> words = words(text).toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }

    private static long questions(String text) {
        return text.chars().filter(letter -> letter == '?' || letter == '？').count();
    }

    private static boolean isEnglish(String text) {
        List<String> all = words(text).toList();
        long small = all.stream().filter(SMALL_WORDS::contains).count();
        return small >= all.size() * ENGLISH;
    }

    private static Stream<String> sentences(String text) {
        return SENTENCE.splitAsStream(text);
    }

    private static String unmarked(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    private static Stream<String> words(String text) {
        return APART.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
