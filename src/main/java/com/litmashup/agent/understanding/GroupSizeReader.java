package com.litmashup.agent.understanding;

import com.litmashup.conversation.GroupSize;
import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads how many pupils there are, and not how many instruments, years, minutes or small groups. */
final class GroupSizeReader {

    private static final GroupWords WORDS = WordLists.read("group", GroupWords.class);
    private static final Patterns EXACT = Patterns.of(WORDS.exact());
    private static final Patterns PEOPLE = Patterns.of(List.of(WORDS.people()));
    private static final Pattern SUBSET_AFTER = Patterns.one(WORDS.subsetAfter());
    private static final Pattern NOT_BEFORE = Patterns.one(WORDS.notBefore());
    private static final Pattern CORRECTION = Patterns.one(WORDS.correction());
    private static final Pattern TWO_CLASSES = Patterns.one(WORDS.classes());
    private static final Pattern TOGETHER = Patterns.one("\\b(?:together|combined|joint|at once|same time|joined)\\b");
    /** Where one or two may be all: lessons at home, or "just two pupils". */
    private static final Pattern FEW = Patterns.one(
            "\\bhome[- ]?(?:school\\w*|educat\\w*)|\\b(?:just|only) (?:the )?(?:1|2|one|two) (?:of them|pupils?|students?|kids?|children)|\\bone[- ](?:to|on)[- ]one\\b");

    private static final Pattern SUM =
            Patterns.one("\\b(\\d{1,2}) (?:boys|girls)\\s*(?:,|and|&|\\+)\\s*(\\d{1,2}) (?:boys|girls)\\b");

    private record Found(GroupSize size, boolean unclear, String evidence) {}

    Reading<GroupSize> read(Passage passage) {
        List<Found> found = new ArrayList<>();
        boolean few = FEW.matcher(passage.text()).find();
        for (Sentence sentence : passage.sentences()) {
            found.addAll(in(sentence, few));
        }
        if (found.isEmpty()) {
            return Reading.none();
        }
        boolean corrected = CORRECTION.matcher(passage.text()).find();
        Found kept = corrected
                ? found.getLast()
                : found.stream()
                        .max(Comparator.comparingInt(one -> one.size().max()))
                        .orElseThrow();
        return new Reading<>(Noted.said(kept.size(), kept.evidence()), kept.unclear());
    }

    private static List<Found> in(Sentence sentence, boolean few) {
        String text = sentence.numeric();
        Optional<Found> whole = classes(text, sentence).or(() -> sum(text, sentence));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Found> exact = EXACT.matches(text)
                .filter(hit -> !isNot(hit, text))
                .flatMap(hit -> size(hit, sentence).stream())
                .toList();
        return exact.isEmpty()
                ? PEOPLE.matches(text)
                        .filter(hit -> !isNot(hit, text) && (few || !isSubset(hit, text)))
                        .flatMap(hit -> size(hit, sentence).stream())
                        .toList()
                : exact;
    }

    private static Optional<Found> classes(String text, Sentence sentence) {
        return TWO_CLASSES.matcher(text).results().findFirst().map(hit -> {
            int each = Integer.parseInt(hit.group(2));
            boolean together = TOGETHER.matcher(text).find();
            int all = together ? each * Integer.parseInt(hit.group(1)) : each;
            return new Found(GroupSize.of(all), !together, sentence.text());
        });
    }

    private static Optional<Found> sum(String text, Sentence sentence) {
        return SUM.matcher(text)
                .results()
                .findFirst()
                .map(hit -> new Found(
                        GroupSize.of(Integer.parseInt(hit.group(1)) + Integer.parseInt(hit.group(2))),
                        false,
                        sentence.text()));
    }

    private static boolean isNot(MatchResult hit, String text) {
        return NOT_BEFORE.matcher(text.substring(0, hit.start())).find();
    }

    private static boolean isSubset(MatchResult hit, String text) {
        int size = Integer.parseInt(hit.group(1));
        boolean restricted = SUBSET_AFTER.matcher(text.substring(hit.end())).find();
        return size < 3 || (restricted && size < 15);
    }

    private static Optional<Found> size(MatchResult hit, Sentence sentence) {
        int min = Integer.parseInt(hit.group(1));
        int max = hit.groupCount() > 1 && hit.group(2) != null ? Integer.parseInt(hit.group(2)) : min;
        return min < 1 || max < min || max > 999
                ? Optional.empty()
                : Optional.of(new Found(new GroupSize(min, max), false, sentence.text()));
    }

    /** The contents of {@code group.yaml}. */
    record GroupWords(
            List<String> exact,
            String people,
            String classes,
            String subsetAfter,
            String notBefore,
            String correction) {}
}
