package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how far the group is. The verdict ("so call them intermediate") wins over what was said on the way to it. */
final class SkillLevelReader {

    private static final SkillWords WORDS = WordLists.read("skill", SkillWords.class);
    private static final Pattern FEW_BEFORE = Patterns.one(WORDS.fewBefore());
    private static final Pattern FEW_AFTER = Patterns.one(WORDS.fewAfter());
    private static final Pattern DENIED_BEFORE = Patterns.one(WORDS.deniedBefore());
    private static final Pattern DENIED_AFTER = Patterns.one(WORDS.deniedAfter());
    private static final Pattern VERDICT = Patterns.one(WORDS.verdict());
    private static final Pattern MIXED = Patterns.one(WORDS.mixed());
    private static final Pattern NO_READING = Patterns.one(WORDS.noReading());
    private static final Patterns BEGINNER = Patterns.of(WORDS.beginner());
    private static final Patterns INTERMEDIATE = Patterns.of(WORDS.intermediate());
    private static final Patterns ADVANCED = Patterns.of(WORDS.advanced());

    private record Found(SkillLevel level, boolean verdict, int place, String evidence) {}

    Reading<SkillLevel> read(Passage passage) {
        List<Found> found = new ArrayList<>();
        passage.sentences().forEach(sentence -> found.addAll(in(sentence, passage)));
        Optional<Found> kept =
                found.stream().max(Comparator.comparing(Found::verdict).thenComparingInt(Found::place));
        if (kept.isEmpty()) {
            return new Reading<>(null, MIXED.matcher(passage.text()).find());
        }
        boolean unclear = !kept.get().verdict()
                && found.stream().map(Found::level).distinct().count() > 1;
        Found level =
                unclear ? found.stream().min(Comparator.comparing(Found::level)).orElseThrow() : kept.get();
        return new Reading<>(Noted.said(level.level(), level.evidence()), unclear);
    }

    /** First steps may be assumed of the young and of those who do not read music yet. */
    static Optional<SkillLevel> assumed(@Nullable GradeOrAge pupils, Passage passage) {
        Integer grade = pupils == null ? null : pupils.gradeMax();
        boolean young = grade != null && grade <= WORDS.assumedUpToGrade();
        return young || NO_READING.matcher(passage.text()).find() ? Optional.of(SkillLevel.BEGINNER) : Optional.empty();
    }

    private static List<Found> in(Sentence sentence, Passage passage) {
        return Stream.of(
                        found(SkillLevel.BEGINNER, BEGINNER, sentence, passage),
                        found(SkillLevel.INTERMEDIATE, INTERMEDIATE, sentence, passage),
                        found(SkillLevel.ADVANCED, ADVANCED, sentence, passage))
                .flatMap(levels -> levels)
                .toList();
    }

    private static Stream<Found> found(SkillLevel level, Patterns patterns, Sentence sentence, Passage passage) {
        String text = sentence.numeric();
        String onwards = passage.text().substring(sentence.end());
        return patterns.matches(text)
                .filter(hit -> !isNotOfGroup(text.substring(0, hit.start()), text.substring(hit.end()) + onwards))
                .map(hit -> new Found(
                        level,
                        VERDICT.matcher(text.substring(0, hit.start())).find(),
                        sentence.start() + hit.start(),
                        sentence.text()));
    }

    private static boolean isNotOfGroup(String before, String after) {
        return FEW_BEFORE.matcher(before).find()
                || FEW_AFTER.matcher(after).find()
                || DENIED_BEFORE.matcher(before).find()
                || DENIED_AFTER.matcher(after).find();
    }

    /** The contents of {@code skill.yaml}. */
    record SkillWords(
            List<String> beginner,
            List<String> intermediate,
            List<String> advanced,
            String fewBefore,
            String fewAfter,
            String deniedBefore,
            String deniedAfter,
            String verdict,
            String mixed,
            int assumedUpToGrade,
            String noReading) {}
}
